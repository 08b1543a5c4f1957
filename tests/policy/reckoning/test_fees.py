"""A permit's length in months: to the corresponding day or the day before it is whole months."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.policy.reckoning.fees import months_of

FIRST = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("until", "months"),
    [
        (date(2027, 11, 29), 11.5), (date(2027, 11, 30), 12), (date(2027, 12, 1), 12), (date(2027, 12, 2), 12.5),
        (date(2028, 11, 30), 24), (date(2031, 12, 1), 60), (date(2040, 1, 1), 60), (date(2026, 12, 1), 0),
    ],
)  # fmt: skip
def test_months(until: date, months: float) -> None:
    assert months_of(FIRST, until) == months
