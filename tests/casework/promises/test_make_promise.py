"""A promise is taken in as the rules allow it, and covers its line."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.gaps import blocking
from desktop.casework.duties.roles import Role
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material
from desktop.casework.overriding.override_verdict import Asked, override_verdict
from desktop.casework.overriding.signing import approvers
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.read_promises import read_promises
from tests.casework.promises.conftest import TODAY


def promisable(office, case_id) -> list[str]:
    return [s.line.key for s in list_materials(office, case_id) if s.line.need == "commitment"]


def state_of(office, case_id, key):
    return next(s for s in list_materials(office, case_id) if s.line.key == key)


@pytest.mark.parametrize(("kind", "state"), [("later", "promised"), ("declared", "declared")])
def test_a_promise_covers_its_line_with_text_day_and_consequence(office, ready, kind, state):
    key = promisable(office, ready)[0]
    assert key in {gap.key for gap in blocking(read_gaps(office, ready))}
    make_promise(office, ready, key, kind)
    line = read_promises(office, ready, key)
    made = line.now
    assert made is not None
    assert made.kind == kind
    assert state_of(office, ready, key).state == state
    assert state_of(office, ready, key).trouble == ""
    assert key not in {gap.key for gap in read_gaps(office, ready)}
    view = read_case(office, ready)
    for words in (view.number, view.employer_name, "2026年12月21日" if kind == "later" else "2027年", made.consequence):
        assert words in made.text
    assert "{" not in made.text
    assert made.basis
    assert (line.later.why_not, line.declared.why_not) == ("这份材料已有未了结的承诺。",) * 2


def test_the_last_day_is_counted_in_working_days_with_its_proof(office, ready):
    choice = read_promises(office, ready, promisable(office, ready)[0]).later
    assert choice.last_on == date(2026, 12, 21)  # 20 working days after Monday 2026-11-23
    assert "20 个工作日" in choice.proof
    assert "待核" not in choice.offer.says
    assert choice.offer.doubt  # the term is nobody's rule yet


def test_a_shorter_term_is_the_persons_choice_a_longer_one_is_not(office, ready):
    key = promisable(office, ready)[0]
    for day in (date(2026, 12, 22), TODAY, TODAY - timedelta(days=1)):
        with pytest.raises(Expected) as trouble:
            make_promise(office, ready, key, "later", day)
        assert trouble.value.field == "due_on"
    make_promise(office, ready, key, "later", date(2026, 11, 30))
    made = read_promises(office, ready, key).now
    assert made.due_on == date(2026, 11, 30)
    assert "2026年11月30日" in made.text
    assert "5个工作日" in made.text


def test_accepted_on_promises_without_a_reason_and_the_history_says_so(office, ready):
    for key in promisable(office, ready):
        make_promise(office, ready, key, "later")
    assert not blocking(read_gaps(office, ready))
    move_case(office, ready, "accepted")
    step = next(row for row in read_history(office, ready) if row.what == "move_case")
    assert "凭承诺受理" in step.reason
    assert "无犯罪记录证明" in step.reason


def test_any_other_gap_still_needs_its_reason(office, ready):
    keys = promisable(office, ready)
    for key in keys[:-1]:
        make_promise(office, ready, key, "later")
    with pytest.raises(Expected, match="尚缺 1 项"):
        move_case(office, ready, "accepted")


def test_what_may_not_be_promised_says_why(office, ready):
    for key in ("passport", "contract"):
        line = read_promises(office, ready, key)
        for choice in (line.later, line.declared):
            assert choice.why_not
            assert choice.due_on is None
        with pytest.raises(Expected):
            make_promise(office, ready, key, "later")
    with pytest.raises(Expected) as trouble:
        make_promise(office, ready, promisable(office, ready)[0], "maybe")
    assert trouble.value.field == "kind"


def test_no_promise_after_acceptance_none_twice_none_for_what_is_there(office, ready):
    first, second = promisable(office, ready)
    make_promise(office, ready, first, "later")
    with pytest.raises(Expected, match="已有未了结的承诺"):
        make_promise(office, ready, first, "declared")
    note_material(office, ready, second, "checked", TODAY - timedelta(days=9))
    with pytest.raises(Expected, match="已经收到"):
        make_promise(office, ready, second, "later")
    move_case(office, ready, "accepted")
    note_material(office, ready, second, "returned", note="看不清")
    with pytest.raises(Expected, match="受理前"):
        make_promise(office, ready, second, "later")


def test_only_who_may(acting, ready):
    with pytest.raises(Expected, match="角色"):
        make_promise(acting(Role.AUDITOR), ready, "degree", "later")


def test_a_line_is_not_promised_without_a_promise(office, ready):
    key = promisable(office, ready)[0]
    for state in ("promised", "declared"):
        with pytest.raises(Expected, match="期限和后果"):
            note_material(office, ready, key, state)
    make_promise(office, ready, key, "later")
    with pytest.raises(Expected, match="未了结的承诺"):
        note_material(office, ready, key, "missing")
    note_material(office, ready, key, "promised", None, date(2030, 1, 1), "已电话提醒")
    assert state_of(office, ready, key).expires_on == date(2026, 12, 21)  # the day is the promise's own
    assert state_of(office, ready, key).note == "已电话提醒"


def test_mending_an_accepted_case_is_no_time_for_a_new_promise(office, ready):
    move_case(office, ready, "accepted", "容缺受理")
    move_case(office, ready, "correcting", "合同缺页")
    with pytest.raises(Expected, match="受理前作出"):
        make_promise(office, ready, promisable(office, ready)[0], "later")


def test_a_class_set_otherwise_by_a_signed_act_decides_what_may_lag(office, ready):
    """What A persons may hand in later is not for who was found C, whatever the rules alone would say."""
    key = promisable(office, ready)[0]
    assert not read_promises(office, ready, key).later.why_not
    signer = str(approvers(office)[0].id)
    override_verdict(office, ready, Asked("class", "C", "佐证存疑", "会商纪要〔2026〕1号"), signer)
    assert read_promises(office, ready, key).later.why_not
    with pytest.raises(Expected):
        make_promise(office, ready, key, "later")
