"""A span that comes every year: both ends are inside, afterwards it is next year's."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.policy.reckoning.services.spans import span_on

DAYS = st.dates(date(2018, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("day", "inside", "opens"),
    [
        (date(2026, 5, 31), False, date(2026, 6, 1)),
        (date(2026, 6, 1), True, date(2026, 6, 1)),
        (date(2026, 8, 31), True, date(2026, 6, 1)),
        (date(2026, 9, 1), False, date(2027, 6, 1)),
    ],
)
def test_edges(day: date, inside: bool, opens: date) -> None:
    span = span_on("06-01", "08-31", day)
    assert (span.inside, span.opens) == (inside, opens)


@given(DAYS, DAYS, DAYS)
def test_the_span_told_never_lies_behind(day: date, one: date, other: date) -> None:
    opens, closes = sorted(f"{each:%m-%d}" for each in (one, other))
    span = span_on(opens, closes, day)
    assert span.opens <= span.closes
    assert span.closes >= day
    assert span.inside is (span.opens <= day <= span.closes)
    assert span.opens - day <= timedelta(days=366)


def test_a_day_that_is_not_every_year() -> None:
    assert span_on("02-29", "03-10", date(2027, 1, 1)).opens == date(2027, 2, 28)
