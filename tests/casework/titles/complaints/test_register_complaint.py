"""Re-checks and complaints: numbered, due, about somebody."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.basics.errors import Expected
from desktop.casework.titles.complaints.inside.begin import About
from desktop.casework.titles.complaints.list_complaints import list_complaints, read_complaint
from desktop.casework.titles.complaints.register_complaint import register_complaint
from tests.casework.titles.complaints.conftest import COMPLAINT


def test_each_has_its_series_and_its_term(office, later, holder) -> None:
    about = About(application_id=holder.voted.applications[1])
    made = [
        register_complaint(office, "complaint", About(held_id=holder.held), COMPLAINT | {"received_on": "2026-11-02"}),
        register_complaint(office, "recheck", about, COMPLAINT | {"content": "漏看材料。"}),
        register_complaint(office, "complaint", About(person_id=holder.person), COMPLAINT | {"anonymous": True}),
    ]
    assert [one.number for one in made] == ["TS-2026-001", "FH-2026-001", "TS-2026-002"]
    first = read_complaint(office, made[0].complaint_id)
    assert (first.due_on, first.due_to_check, first.overdue) == (date(2026, 12, 14), True, False)
    assert (first.person_name, first.title, first.batch_id) == ("申报1", "工程师", holder.voted.batch)
    assert read_complaint(office, made[1].complaint_id).due_on == date(2026, 12, 18)
    assert read_complaint(later(datetime(2026, 12, 15, 1, 0, tzinfo=UTC)), made[0].complaint_id).overdue
    assert [one.number for one in list_complaints(office, "漏看")] == ["FH-2026-001"]
    assert len(list_complaints(office, "李示例", state="open")) == 3
    assert len(list_complaints(office, sort="complaint")) == 2


@pytest.mark.parametrize(
    ("sort", "about", "change", "field"),
    [
        ("recheck", About(), {}, "application"),
        ("complaint", About(), {}, "application"),
        ("complaint", None, {"received_on": "2026-11-24"}, "received_on"),
        ("complaint", None, {"from_name": None}, "from_name"),
        ("complaint", None, {"incoming": "收〔2026〕9号"}, "incoming"),
    ],
)
def test_what_is_none(office, holder, sort, about, change, field: str) -> None:
    with pytest.raises(Expected) as trouble:
        register_complaint(office, sort, about or About(person_id=holder.person), COMPLAINT | change)
    assert trouble.value.field == field
    assert list_complaints(office) == ()
