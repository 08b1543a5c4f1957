"""Counting years: the corresponding day, the three ways, spans that add up."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.policy.reckoning.titles.eligibility.years import (
    Counting,
    Span,
    counted_from,
    days_within,
    last_day_of,
    uncovered,
)

DAYS = st.dates(date(1980, 1, 1), date(2030, 12, 31))
YEARS = st.integers(0, 30)


@given(start=DAYS, years=YEARS, cutoff=st.integers(1980, 2060))
def test_to_the_last_of_december_all_ways_of_counting_agree(start: date, years: int, cutoff: int) -> None:
    end = date(cutoff, 12, 31)
    found = {mode: Counting(mode, end).full(start, years) for mode in ("exact_day", "calendar_year")}
    assert found["exact_day"] == found["calendar_year"] == (start.year + years <= cutoff)
    assert Counting("next_year_start", end).full(start, years) == found["exact_day"]


@given(start=DAYS, years=YEARS)
def test_the_corresponding_day_is_the_same_day_or_the_last_of_its_month(start: date, years: int) -> None:
    reached = Counting("exact_day", date(2100, 1, 1)).reached(start, years)
    assert (reached.year, reached.month) == (start.year + years, start.month)
    assert reached.day == start.day or ((start.month, start.day) == (2, 29) and reached.day == 28)


@given(start=DAYS, years=YEARS, cutoff=DAYS)
def test_what_is_short_is_the_days_to_the_day_reached(start: date, years: int, cutoff: date) -> None:
    counting = Counting("exact_day", cutoff)
    reached = counting.reached(start, years)
    short = counting.short_days(reached)
    assert (short == 0) == counting.full(start, years)
    assert short == 0 or cutoff + timedelta(days=short) == reached


@pytest.mark.parametrize(
    ("start", "years", "reached"),
    [
        (date(2020, 2, 29), 5, date(2025, 2, 28)),
        (date(2020, 2, 29), 4, date(2024, 2, 29)),
        (date(2021, 1, 10), 5, date(2026, 1, 10)),
        (date(2020, 12, 31), 5, date(2025, 12, 31)),
        (date(2024, 7, 15), 1, date(2025, 7, 15)),
    ],
)
def test_by_the_day(start: date, years: int, reached: date) -> None:
    assert Counting("exact_day", date(2025, 12, 31)).reached(start, years) == reached


def test_ways_of_counting_part_at_any_other_cut_off() -> None:
    start, cutoff = date(2020, 9, 1), date(2025, 6, 30)
    assert not Counting("exact_day", cutoff).full(start, 5)
    assert Counting("calendar_year", cutoff).full(start, 5)
    assert not Counting("next_year_start", cutoff).full(start, 5)


def test_spans_add_up_and_overlaps_count_once() -> None:
    cutoff = date(2025, 12, 31)
    assert counted_from([], cutoff) is None
    assert counted_from([Span(date(2020, 1, 1))], cutoff) == date(2020, 1, 1)
    gap = [Span(date(2010, 1, 1), date(2010, 12, 31)), Span(date(2020, 1, 1))]
    assert counted_from(gap, cutoff) == date(2019, 1, 1)
    overlapping = [Span(date(2010, 1, 1), date(2015, 6, 30)), Span(date(2012, 1, 1))]
    assert counted_from(overlapping, cutoff) == date(2010, 1, 1)
    assert last_day_of([Span(date(2010, 1, 1), date(2015, 6, 30))], cutoff) == date(2015, 6, 30)
    assert last_day_of([Span(date(2010, 1, 1))], cutoff) is None
    assert counted_from([Span(date(2027, 1, 1))], cutoff) is None


def test_days_within() -> None:
    spans = [
        Span(date(2022, 1, 1), date(2022, 1, 10)),
        Span(date(2022, 1, 5), date(2022, 1, 12)),
        Span(date(2030, 1, 1)),
    ]
    assert days_within(spans, date(2022, 1, 3), date(2025, 12, 31)) == 10
    assert days_within(spans, date(2023, 1, 1), date(2025, 12, 31)) == 0


def test_only_titles_are_counted_by_calendar_years() -> None:
    by_year = Counting("calendar_year", date(2025, 1, 1))
    assert by_year.full(date(2024, 12, 31), 1)
    assert not by_year.to_the_day.full(date(2024, 12, 31), 1)


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6), st.integers(0, 60), st.integers(0, 60)
)
def test_what_is_not_covered_and_what_is_make_the_whole(
    spans: list[tuple[int, int]], first: int, last: int
) -> None:
    def day(number: int) -> date:
        return date(2024, 1, 1) + timedelta(days=number)

    by = [Span(day(min(pair)), day(max(pair))) for pair in spans]
    bare = {
        day for a, b in uncovered(Span(day(first), day(last)), by, date(2024, 12, 31))
        for day in range(a.toordinal(), b.toordinal() + 1)
    }  # fmt: skip
    covered = {day for span in by for day in range(span.first.toordinal(), (span.last or date.max).toordinal() + 1)}
    assert bare == set(range(day(first).toordinal(), day(last).toordinal() + 1)) - covered
