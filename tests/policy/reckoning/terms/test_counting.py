"""Counting against the official days, against an oracle written apart, and by the Civil Code's articles."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.terms.counting import (
    count_back,
    count_days,
    count_months,
    count_workdays,
    last_workday,
)
from desktop.policy.reckoning.terms.proof import Still
from desktop.policy.reckoning.workdays import Workdays

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAYS = Workdays.of(LIBRARY)
FIRST, LAST = date(2023, 1, 1), date(2026, 12, 31)


def _official() -> dict[date, str]:
    """The days as the data file beside this test has them."""
    marks: dict[date, str] = {}
    for line in (Path(__file__).parent / "official_days.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        month, count, days = line.split()
        first = date.fromisoformat(f"{month}-01")
        assert len(days) == calendar.monthrange(first.year, first.month)[1], month
        assert sum(mark in ".W" for mark in days) == int(count), month
        marks |= {first + timedelta(days=n): mark for n, mark in enumerate(days)}
    return marks


OFFICIAL = _official()
WORKED = [day for day, mark in OFFICIAL.items() if mark in ".W"]  # in order


def test_every_day_of_the_official_years_is_as_announced() -> None:
    kinds = {".": "work", "-": "rest", "H": "holiday", "W": "extra_work"}
    assert len(OFFICIAL) == 365 * 4 + 1
    assert {day: DAYS.kind(day) for day in OFFICIAL} == {day: kinds[mark] for day, mark in OFFICIAL.items()}


@pytest.mark.parametrize(("year", "total"), [(2023, 249), (2024, 251), (2025, 248), (2026, 248)])
def test_sums_of_the_years(year: int, total: int) -> None:
    assert sum(day.year == year for day in WORKED) == total
    assert DAYS.between(date(year, 1, 1), date(year, 12, 31)) == total


def test_every_day_off_of_a_known_year_has_a_name_and_every_year_a_notice() -> None:
    assert all(DAYS.name(day) not in {"", "放假"} for day, mark in OFFICIAL.items() if mark == "H")
    assert {year: notice.number for year, notice in DAYS.notices.items()} == {
        2023: "国办发明电〔2022〕16号",
        2024: "国办发明电〔2023〕7号",
        2025: "国办发明电〔2024〕12号",
        2026: "国办发明电〔2025〕7号",
    }


def _oracle(start: date, count: int, *, first: bool) -> date:
    """The same last day, found in the list of worked days instead of by walking."""
    after = [day for day in WORKED if day > start or (first and day == start)]
    return after[count - 1]


def test_ten_thousand_random_spans_agree_with_the_oracle() -> None:
    random = Random(20261125)  # noqa: S311 - a fixed choice of spans
    for _turn in range(10_000):
        start = FIRST + timedelta(days=random.randrange(1_350))
        count, first = random.randint(1, 70), random.random() < 0.3
        place = next(n for n, day in enumerate(WORKED) if day > start or (first and day == start))
        expected = WORKED[place : place + count]
        proof = count_workdays(DAYS, start, count, count_first=first)
        assert proof.end == expected[-1], (start, count, first)
        assert list(proof.counted) == expected
        assert all(OFFICIAL[day] == "W" for day in proof.made_up)
        assert proof.warnings == ()


@given(
    st.dates(FIRST, date(2026, 6, 30)),
    st.integers(1, 60),
    st.booleans(),
)
@settings(max_examples=200, deadline=None)
def test_a_proof_tells_every_day_once_and_in_order(start: date, count: int, first: bool) -> None:
    proof = count_workdays(DAYS, start, count, count_first=first)
    assert proof.end == _oracle(start, count, first=first)
    days = [step.day for step in proof.steps]
    assert days == [start + timedelta(days=n) for n in range(len(days))]
    assert [step.number for step in proof.steps if step.number is not None] == list(range(1, count + 1))
    assert all(step.why for step in proof.skipped)
    assert {step.day for step in proof.skipped} | set(proof.counted) | {start} == set(days)
    assert DAYS.after(start, count).day == proof.end or first


@given(
    st.dates(FIRST, date(2026, 3, 31)),
    st.integers(1, 30),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=3),
)
@settings(max_examples=200, deadline=None)
def test_a_still_moves_the_end_by_the_working_days_it_holds(start: date, count: int, spans: list) -> None:
    stills = [Still(start + timedelta(days=a), start + timedelta(days=a + b), "补正") for a, b in spans]
    worked = [day for day in WORKED if day > start]
    free = (day for day in worked if not any(still.first < day <= still.last for still in stills if still.last))
    assert count_workdays(DAYS, start, count, stills).end == list(islice(free, count))[-1]


def test_an_open_still_leaves_the_end_open_and_says_what_is_left() -> None:
    proof = count_workdays(DAYS, date(2026, 11, 2), 10, [Still(date(2026, 11, 5), None, "补正")])
    assert (proof.end, proof.left, len(proof.counted)) == (None, 7, 3)
    over = count_workdays(DAYS, date(2026, 11, 2), 3, [Still(date(2026, 11, 5), None, "补正")])
    assert (over.end, over.left) == (date(2026, 11, 5), None)  # it was reached before the clock stood


def test_a_pause_over_a_holiday_only_costs_working_days() -> None:
    # stands from Wed 11 Feb to Tue 24 Feb 2026, over the Spring Festival: Thu, Fri, Sat (worked), Tue do not count
    stills = [Still(date(2026, 2, 11), date(2026, 2, 24), "补正")]
    proof = count_workdays(DAYS, date(2026, 2, 9), 10, stills)
    assert sum(step.kind == "still" and DAYS.is_work(step.day) for step in proof.steps) == 4
    assert proof.end == date(2026, 3, 5)


@pytest.mark.parametrize(
    ("start", "inside", "outside"),
    [
        (date(2024, 9, 9), date(2024, 9, 13), date(2024, 9, 14)),
        (date(2024, 9, 27), date(2024, 10, 9), date(2024, 10, 10)),
        (date(2024, 4, 29), date(2024, 5, 8), date(2024, 5, 9)),
        (date(2025, 4, 25), date(2025, 4, 30), date(2025, 5, 6)),
        (date(2025, 12, 29), date(2026, 1, 5), date(2026, 1, 6)),
        (date(2026, 4, 30), date(2026, 5, 9), date(2026, 5, 11)),
        (date(2026, 9, 28), date(2026, 10, 9), date(2026, 10, 10)),
    ],
)
def test_five_days_with_and_without_the_first(start: date, inside: date, outside: date) -> None:
    assert count_workdays(DAYS, start, 5, count_first=True).end == inside
    assert count_workdays(DAYS, start, 5).end == outside


def test_a_year_without_data_warns_and_falls_back() -> None:
    proof = count_workdays(DAYS, date(2026, 12, 30), 3)
    assert (proof.end, len(proof.warnings)) == (date(2027, 1, 4), 1)
    assert "2027" in proof.warnings[0]
    assert [notice.year for notice in proof.notices] == [2026]
    assert len(count_workdays(DAYS, date(2026, 12, 1), 3_000).warnings) == 1  # told as one span of years


@pytest.mark.parametrize(
    ("start", "count", "end", "moved"),
    [
        (date(2026, 11, 2), 10, date(2026, 11, 12), None),
        (date(2026, 11, 5), 10, date(2026, 11, 16), date(2026, 11, 15)),  # a Sunday
        (date(2026, 9, 21), 10, date(2026, 10, 8), date(2026, 10, 1)),  # the whole National Day holiday
        (date(2026, 2, 4), 10, date(2026, 2, 14), None),  # a Saturday that is worked
    ],
)
def test_calendar_days_move_on_from_a_day_of_rest(start: date, count: int, end: date, moved: date | None) -> None:
    proof = count_days(DAYS, start, count)
    assert (proof.end, proof.moved_from) == (end, moved)
    assert proof.counted[-1] == end
    assert len(proof.counted) == count


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 3, 16), 6, date(2026, 9, 16)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),  # no 31st: the last day; a Saturday that is worked
        (date(2026, 5, 31), 6, date(2026, 11, 30)),
        (date(2026, 4, 3), 6, date(2026, 10, 8)),  # 3 October is a holiday
        (date(2023, 8, 29), 6, date(2024, 2, 29)),
    ],
)
def test_months_end_on_the_corresponding_day(start: date, months: int, end: date) -> None:
    assert count_months(DAYS, start, months).end == end


def test_counting_back_is_not_moved_on() -> None:
    proof = count_back(DAYS, date(2026, 12, 31), 30)  # T23
    assert (proof.end, proof.moved_from) == (date(2026, 12, 1), None)
    sunday = count_back(DAYS, date(2026, 12, 29), 30).end
    assert (sunday, last_workday(DAYS, sunday)) == (date(2026, 11, 29), date(2026, 11, 27))


@pytest.mark.parametrize("count", [-1, 10_001])
def test_counts_out_of_bounds_are_refused(count: int) -> None:
    for counted in (count_workdays, count_days, count_months, count_back):
        with pytest.raises(Expected) as trouble:
            counted(DAYS, date(2026, 11, 2), count)
        assert trouble.value.field == "count"


def test_no_days_at_all_end_on_the_start() -> None:
    proof = count_workdays(DAYS, date(2026, 11, 22), 0)  # a Sunday
    assert (proof.end, proof.counted, proof.steps) == (date(2026, 11, 22), (), ())


def test_thousands_of_days_are_counted_without_going_back_over_them(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[date] = []
    kind = Workdays.kind
    monkeypatch.setattr(Workdays, "kind", lambda days, day: asked.append(day) or kind(days, day))
    proof = count_workdays(DAYS, date(2026, 1, 1), 5_000)
    assert len(proof.counted) == 5_000
    assert len(asked) <= 2 * len(proof.steps)  # not once more for every day counted before
