"""The integrity file: the ban is worked out, an expert falls, an entry is lifted and stays."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.titles.complaints.add_integrity import add_integrity
from desktop.casework.titles.complaints.bans_of import bans_of, list_integrity
from desktop.casework.titles.complaints.inside.enter import Whose
from desktop.casework.titles.complaints.lift_integrity import lift_integrity
from desktop.store.tables import TitleExpert

RAW = {"found_on": "2024-05-10", "fact": "论文造假", "decided_by": "示例省人社厅"}


def test_the_ban_of_e23(office, holder) -> None:
    add_integrity(office, Whose(person_id=holder.person), RAW)
    assert bans_of(office, holder.person, date(2027, 5, 10))
    assert not bans_of(office, holder.person, date(2027, 5, 11))
    assert not bans_of(office, holder.person, date(2024, 5, 9))
    assert not bans_of(office, holder.voted.people[1], date(2026, 1, 1))


def test_a_lifted_entry_stays_and_no_longer_holds(office, later, acting, holder) -> None:
    add_integrity(office, Whose(person_id=holder.person), RAW)
    (entry,) = list_integrity(office, person_id=holder.person)
    with pytest.raises(Expected, match="写明依据和原因"):
        lift_integrity(office, entry.id, " ")
    with pytest.raises(Expected, match="角色不能"):
        lift_integrity(acting(Role.REVIEWER), entry.id, "认定有误")
    lift_integrity(office, entry.id, "认定有误")
    assert bans_of(office, holder.person, date(2026, 11, 22))
    assert not bans_of(office, holder.person, date(2026, 11, 23))
    (entry,) = list_integrity(later(datetime(2026, 11, 24, 1, 0, tzinfo=UTC)))
    assert (entry.running, entry.lifted_on, entry.lifted_why) == (False, date(2026, 11, 23), "认定有误")
    with pytest.raises(Expected, match="已经解除"):
        lift_integrity(office, entry.id, "再次")


def test_an_expert_in_it_is_none_any_more(office, acting) -> None:
    with deed(office, "save_answers") as act:
        expert = act.unit.add(TitleExpert(name="王专家")).id
        act.note("title_expert", expert)
    add_integrity(office, Whose(expert_id=expert), RAW)
    with deed(office, "save_answers") as act:
        row = act.unit.get(TitleExpert, expert)
        assert (row.state, row.ended_why) == ("barred", "论文造假")
        act.note("title_expert", expert)
    assert [(one.whose, one.name) for one in list_integrity(office, expert_id=expert)] == [("expert", "王专家")]
    assert list_integrity(acting(Role.OFFICER)) == ()  # who the experts are is not for the window


@pytest.mark.parametrize(
    ("whose", "change", "field"),
    [
        (Whose(), {}, "whose"),
        (Whose(person_id=1, employer_id=1), {}, "whose"),
        (Whose(person_id=1), {"found_on": "2026-11-24"}, "found_on"),
        (Whose(person_id=1), {"fact": ""}, "fact"),
    ],
)
def test_what_is_no_entry(office, holder, whose, change, field: str) -> None:
    with pytest.raises(Expected) as trouble:
        add_integrity(office, whose, RAW | change)
    assert trouble.value.field == field
    assert list_integrity(office) == ()
