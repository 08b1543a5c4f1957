"""Who recommends an exceptional application, and on what grounds it rests."""

from __future__ import annotations

from datetime import date

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.exceptional import ExceptionalChapter

DAY = date(2025, 12, 31)
CHAPTER = PolicyLibrary.read(resource("resources", "policy")).chapter(
    "professional_title/exceptional", ExceptionalChapter
)


def test_engineering_has_its_own_rule_and_others_one_to_check() -> None:
    own, other = CHAPTER.recommend_of("engineering", "FG", DAY), CHAPTER.recommend_of("economics", "FG", DAY)
    assert own is not None
    assert other is not None
    assert (own.id, own.count, own.level, own.confidence.value) == ("recommend_engineering", 2, "ZG", "confirmed")
    assert (other.id, other.confidence.value) == ("recommend_other", "to_check")
    assert CHAPTER.recommend_of("engineering", "ZJ", DAY) is None


def test_grounds_by_level() -> None:
    assert "profit" in {ground.key for ground in CHAPTER.grounds_of("FG", DAY)}
    assert "profit" not in {ground.key for ground in CHAPTER.grounds_of("ZG", DAY)}
    assert {ground.key for ground in CHAPTER.grounds_of("YJ", DAY)} == set()
