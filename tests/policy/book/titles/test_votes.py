"""Shares are integers: reached and least agree with each other."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.policy.book.titles.votes import Share
from desktop.policy.verdict import Confidence


@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, 500))
def test_the_least_is_reached_and_one_less_is_not(parts: int, whole: int, every: int) -> None:
    share = Share(
        source="title40", clause="一", first_day=date(2020, 1, 1), checked_on=date(2020, 1, 1),
        confidence=Confidence.CONFIRMED, key="agree", parts=parts, whole=whole,
    )  # fmt: skip
    least = share.least(every)
    assert share.reached(least, every)
    assert least == 0 or not share.reached(least - 1, every)
