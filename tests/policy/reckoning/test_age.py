"""Full years and corresponding days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.policy.reckoning.age import full_years, months_later, years_later


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        (date(1966, 11, 22), date(2026, 11, 21), 59),
        (date(1966, 11, 22), date(2026, 11, 22), 60),
        (date(2000, 2, 29), date(2018, 2, 27), 17),
        (date(2000, 2, 29), date(2018, 2, 28), 18),
        (date(2000, 2, 29), date(2020, 2, 28), 19),
        (date(2000, 2, 29), date(2020, 2, 29), 20),
        (date(2026, 11, 22), date(2026, 11, 22), 0),
    ],
)
def test_full_years(birth: date, day: date, age: int) -> None:
    assert full_years(birth, day) == age


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 11, 22), 24, date(2028, 11, 22)),
        (date(2026, 1, 31), -2, date(2025, 11, 30)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
    ],
)
def test_months_later(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


@given(st.dates(date(1900, 1, 1), date(2020, 1, 1)), st.integers(0, 100))
def test_age_rises_exactly_on_the_corresponding_day(birth: date, years: int) -> None:
    birthday = years_later(birth, years)
    assert full_years(birth, birthday) == years
    if years:
        assert full_years(birth, date.fromordinal(birthday.toordinal() - 1)) == years - 1
