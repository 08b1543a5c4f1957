"""Hours a year, and which years."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.training import TrainingChapter

CHAPTER = PolicyLibrary.read(resource("resources", "policy")).chapter("professional_title/training", TrainingChapter)
DAY = date(2025, 12, 31)


def test_ninety_hours_two_thirds_of_them_professional() -> None:
    hours = CHAPTER.hours_on(DAY)
    assert (hours.total, hours.parts, hours.whole, hours.confidence.value) == (90, 2, 3, "confirmed")
    with pytest.raises(Expected):
        CHAPTER.hours_on(date(2015, 9, 30))


def test_the_years_are_to_be_checked() -> None:
    assert {row.target: row.most for row in CHAPTER.years} == {"ZG": 5, "FG": 5, "ZJ": 4}
    assert {row.confidence.value for row in CHAPTER.years} == {"to_check"}
    assert CHAPTER.years_of("ZL", DAY) is None
