"""Working days: the official years by their published sums, limits, and years nobody announced."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.book.years.year_text import read_year
from desktop.policy.reckoning.age import months_later
from desktop.policy.reckoning.workdays import Due, Workdays

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAYS = Workdays.of(LIBRARY)


@pytest.mark.parametrize(
    ("year", "months"),
    [
        (2024, (22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22)),
        (2025, (19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23)),
        (2026, (21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23)),
    ],
)
def test_sums_of_the_official_years(year: int, months: tuple[int, ...]) -> None:
    found = []
    for month in range(1, 13):
        first = date(year, month, 1)
        found.append(DAYS.between(first, date.fromordinal(months_later(first, 1).toordinal() - 1)))
    assert tuple(found) == months


@pytest.mark.parametrize(
    ("start", "count", "due"),
    [
        (date(2026, 2, 10), 10, date(2026, 3, 2)),  # over the Spring Festival, with two working Saturdays
        (date(2026, 11, 2), 5, date(2026, 11, 9)),
        (date(2026, 11, 2), 10, date(2026, 11, 16)),
        (date(2026, 11, 2), 20, date(2026, 11, 30)),
        (date(2026, 11, 20), 1, date(2026, 11, 23)),
        (date(2026, 11, 20), 0, date(2026, 11, 20)),
    ],
)
def test_limits_do_not_count_the_starting_day(start: date, count: int, due: date) -> None:
    assert DAYS.after(start, count) == Due(due, certain=True)


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        (date(2026, 11, 23), "work"),
        (date(2026, 11, 22), "rest"),
        (date(2026, 2, 14), "extra_work"),
        (date(2026, 2, 18), "holiday"),
        (date(2023, 1, 28), "extra_work"),
        (date(2024, 2, 9), "work"),
    ],
)
def test_kind_of_day(day: date, kind: str) -> None:
    assert DAYS.kind(day) == kind


def test_days_left_and_overdue() -> None:
    assert DAYS.left(date(2026, 11, 23), date(2026, 11, 26)) == 3
    assert DAYS.left(date(2026, 11, 26), date(2026, 11, 26)) == 0
    assert DAYS.left(date(2026, 11, 30), date(2026, 11, 26)) == -2


def test_year_nobody_announced_falls_back_and_says_so() -> None:
    assert DAYS.after(date(2026, 12, 30), 3) == Due(date(2027, 1, 4), certain=False)


def test_year_typed_by_the_office_counts() -> None:
    text = "2027-01-01 休\n2027-01-02 班\n\n"
    value = LocalValue(
        "shared/calendar", "year", "2027", text, date(2027, 1, 1), None, "国办通知", "陈晓宁", date(2026, 11, 22)
    )
    days = Workdays.of(LIBRARY.with_local([value]))
    assert days.after(date(2026, 12, 30), 2) == Due(date(2027, 1, 2), certain=True)


@pytest.mark.parametrize("line", ["2027-02-30 休", "2027-01-01", "2027-01-01 放", "一月一日 休"])
def test_unreadable_line_is_named(line: str) -> None:
    with pytest.raises(Expected) as trouble:
        read_year(f"2027-01-01 休\n{line}")
    assert line in trouble.value.what


@given(first=st.dates(date(2023, 1, 1), date(2029, 12, 31)), length=st.integers(-30, 900))
def test_working_days_of_a_span_are_those_counted_one_by_one(first: date, length: int) -> None:
    one_by_one = sum(DAYS.is_work(first + timedelta(days=n)) for n in range(length + 1))
    assert DAYS.between(first, first + timedelta(days=length)) == one_by_one
