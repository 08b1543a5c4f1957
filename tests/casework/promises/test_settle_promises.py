"""What the night does to promises: settled once, each with its true day, as was signed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material
from desktop.casework.onward.record_result import record_result
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.read_credit import read_credit
from desktop.casework.promises.read_promises import read_promises
from desktop.casework.promises.settle_promises import settle_promises
from desktop.casework.today.read_today import read_today
from desktop.policy.book.local_values import LocalValue
from desktop.store.tables import Pause
from tests.casework.promises.conftest import TODAY

GRANTED = {
    "result": "granted", "decided_on": "2026-11-23", "permit_from": "2026-11-23", "permit_expires_on": "2028-11-22",
    "permit_class": "A", "document": "长人社许〔2026〕9号",
}  # fmt: skip
AFTER = date(2026, 12, 29)  # the office was closed for a week after Monday 2026-12-21


def told(office, key: str, value: str):
    """The office with a value it entered itself."""
    entry = LocalValue("work_permit/promises", key, "", value, date(2026, 1, 1), None, "某文〔2026〕2号", "测", TODAY)
    return replace(office, policy=office.policy.with_local([*office.policy.local_values, entry]))


@pytest.fixture
def lagging(office, ready) -> int:
    make_promise(office, ready, "no_crime", "later")
    make_promise(office, ready, "medical", "later", date(2026, 12, 1))
    move_case(office, ready, "accepted")
    return ready


def states(office, case_id) -> dict[str, tuple[str, date | None]]:
    rows = office.store.reads.promises_of(case_id)
    return {row.material_key: (row.state, row.ended_on) for row in rows}


def pauses(office) -> list[Pause]:
    with office.store.unit() as unit:
        return unit.rows(Pause, kind="pause", why="promise")


def test_nothing_is_settled_on_the_last_day_itself(on_day, lagging):
    assert not settle_promises(on_day(date(2026, 12, 1))).promises


def test_a_week_later_each_is_settled_with_its_true_day_and_only_once(on_day, lagging):
    after = on_day(AFTER)
    first = settle_promises(after)
    assert len(first.promises) == 2
    assert first.changed.case == lagging
    assert states(after, lagging) == {
        "no_crime": ("broken", date(2026, 12, 22)), "medical": ("broken", date(2026, 12, 2)),
    }  # fmt: skip
    rows = [row for row in read_history(after, lagging) if row.what == "settle_promises"]
    again = settle_promises(after)
    assert (again.promises, bool(again.changed)) == ((), False)
    assert len([row for row in read_history(after, lagging) if row.what == "settle_promises"]) == len(rows)
    assert len(pauses(after)) == 1  # one pause for both
    assert len(read_credit(after, person=read_case(after, lagging).person_id)) == 2


def test_a_broken_promise_leaves_a_record_with_its_end_day_and_uncovers_the_line(on_day, lagging):
    after = on_day(date(2026, 12, 2))
    settle_promises(after)
    view = read_case(after, lagging)
    record = read_credit(after, employer=view.employer_id)[0]
    assert (record.first_day, record.last_day, record.bars) == (date(2026, 12, 2), date(2027, 12, 2), True)
    assert record.case_number == view.number
    assert record.material_title == "体检证明"
    state = next(s for s in list_materials(after, lagging) if s.line.key == "medical")
    assert (state.state, state.expires_on) == ("missing", None)
    assert states(after, lagging)["no_crime"] == ("open", None)


def test_the_paper_comes_late_and_the_case_goes_on(on_day, lagging):
    after = on_day(AFTER)
    settle_promises(after)
    note_material(after, lagging, "no_crime", "received", date(2026, 12, 20))
    assert pauses(after)[0].last_day is None  # the other one is still owed
    note_material(after, lagging, "medical", "received", date(2026, 12, 20))
    assert pauses(after)[0].last_day == AFTER
    assert {state for state, _on in states(after, lagging).values()} == {"broken"}  # what was broken stays so


def test_a_rule_that_ends_the_case_ends_it_with_its_true_day(office, ready, on_day):
    ending = told(office, "later_lapse", "end")
    make_promise(ending, ready, "no_crime", "later")
    make_promise(ending, ready, "medical", "later", date(2026, 12, 1))
    assert "终止办理" in read_promises(ending, ready, "no_crime").now.consequence
    move_case(ending, ready, "accepted")
    after = replace(on_day(AFTER), policy=ending.policy)
    settle_promises(after)
    view = read_case(after, ready)
    assert (view.stage, view.read_only) == ("closed", True)
    assert office.store.reads.case(ready).closed_on == date(2026, 12, 2)
    assert states(after, ready)["medical"] == ("broken", date(2026, 12, 2))
    assert states(after, ready)["no_crime"][0] == "withdrawn"  # nobody is blamed for what a closed case no longer asks
    assert len(read_credit(after, person=view.person_id)) == 1
    assert not settle_promises(after).promises


def test_what_was_signed_holds_even_when_the_office_changes_its_rule(office, lagging, on_day):
    later_rule = LocalValue(
        "work_permit/promises", "later_lapse", "", "end", date(2026, 12, 1), None, "某文", "测", TODAY
    )
    after = on_day(AFTER)
    after = replace(after, policy=after.policy.with_local([later_rule]))
    settle_promises(after)
    assert read_case(after, lagging).stage == "accepted"
    assert len(pauses(after)) == 1


def test_a_case_closed_by_hand_owes_nothing(office, lagging, on_day):
    move_case(office, lagging, "closed", "申请人撤回申请")
    assert {state for state, _on in states(office, lagging).values()} == {"withdrawn"}
    assert not settle_promises(on_day(AFTER)).promises


def test_a_declaration_whose_term_ran_out_goes_to_its_check(office, ready, on_day):
    make_promise(office, ready, "no_crime", "declared")
    make_promise(office, ready, "medical", "declared")
    after = on_day(date(2027, 3, 1))
    assert len(settle_promises(after).promises) == 2
    assert {state for state, _on in states(after, ready).values()} == {"open"}
    assert len(read_today(after).checks) == 2
    assert not settle_promises(after).promises


def test_a_decided_case_is_never_touched(office, ready, on_day):
    for key in ("no_crime", "medical"):
        make_promise(office, ready, key, "declared")
    move_case(office, ready, "accepted")
    move_case(office, ready, "reviewing")
    record_result(office, ready, GRANTED)
    before = read_case(office, ready)
    after = on_day(date(2027, 6, 1))
    assert not settle_promises(after).promises
    assert read_case(after, ready).stage == before.stage == "decided"
    assert not read_credit(after, person=before.person_id)


def test_the_morning_tells_what_the_night_did(on_day, lagging):
    after = on_day(AFTER)
    assert read_today(after).settled == ()
    settle_promises(after)
    shown = read_today(after).settled
    assert [one.material for one in shown] == ["medical", "no_crime"]
    assert shown[0].ended_on == date(2026, 12, 2)
    assert read_today(on_day(date(2026, 12, 30))).settled == ()


def test_a_broken_promise_bars_the_next_of_the_same_person_until_its_end_day(on_day, lagging):
    after = on_day(AFTER)
    settle_promises(after)
    view = read_case(after, lagging)
    move_case(after, lagging, "closed", "申请人撤回申请")
    barred = open_case(after, view.kind, view.person_id, view.employer_id).case
    with pytest.raises(Expected, match=view.number) as trouble:
        make_promise(after, barred, "photo", "later")
    assert "2027-12-22" in trouble.value.what
    end = on_day(date(2027, 12, 22))
    with pytest.raises(Expected):
        make_promise(end, barred, "photo", "later")


def test_only_a_desk_settles(on_day, lagging):
    after = on_day(AFTER)
    auditor = replace(after, actor=replace(after.actor, roles=(Role.AUDITOR,)))
    with pytest.raises(Expected, match="角色"):
        settle_promises(auditor)
    assert {state for state, _on in states(after, lagging).values()} == {"open"}
