"""A schedule speaks of every day from arrival to departure, or names the first day it does not."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.case_types.visa_support.kinds.unit_invitation import UnitAnswers
from desktop.case_types.visa_support.questions.schedule import Stretch, uncovered
from desktop.forms.complaints import complaints

START = date(2027, 1, 1)


def stretch(first: int, last: int) -> Stretch:
    return Stretch(
        from_day=START + timedelta(days=first), until_day=START + timedelta(days=last), place="长春", activity="会谈"
    )


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 12)), max_size=8), st.integers(0, 30))
def test_the_first_day_without_a_place_is_told(spans: list[tuple[int, int]], length: int) -> None:
    """Held against a plain count of days."""
    rows = [stretch(first, first + more) for first, more in spans]
    spoken = {first + day for first, more in spans for day in range(more + 1)}
    expected = next((day for day in range(length + 1) if day not in spoken), None)
    found = uncovered(rows, START, START + timedelta(days=length))
    assert found == (None if expected is None else START + timedelta(days=expected))


def told(schedule: list[dict[str, str]]) -> list[str]:
    raw = {"arrive_on": "2027-01-01", "leave_on": "2027-01-05", "schedule": schedule}
    return [c.literal for c in complaints(UnitAnswers, raw) if c.name == "schedule"]


def row(first: str, last: str) -> dict[str, str]:
    return {"from_day": first, "until_day": last, "place": "长春", "activity": "会谈"}


def test_complaints_of_a_schedule() -> None:
    assert told([]) == ["请逐段填写日程安排。"]
    assert told([row("2027-01-01", "2027-01-05")]) == []
    assert told([row("2027-01-01", "2027-01-02"), row("2027-01-04", "2027-01-05")]) == ["2027-01-03 没有日程安排。"]
    assert "日程超出抵离日期。" in told([row("2027-01-01", "2027-01-06")])
    assert "日程结束不能早于开始。" in told([row("2027-01-01", "2027-01-05"), row("2027-01-03", "2027-01-02")])
