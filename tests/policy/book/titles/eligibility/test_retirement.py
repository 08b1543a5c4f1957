"""The three categories as they were published."""

from __future__ import annotations

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.retirement import RetirementChapter

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


def test_categories() -> None:
    chapter = LIBRARY.chapter("professional_title/retirement", RetirementChapter)
    assert [(row.key, row.age, row.born_year, row.every, row.cap) for row in chapter.category] == [
        ("male", 60, 1965, 4, 36), ("female_55", 55, 1970, 4, 36), ("female_50", 50, 1975, 2, 60),
    ]  # fmt: skip
    assert chapter.category_of("female_50").title
