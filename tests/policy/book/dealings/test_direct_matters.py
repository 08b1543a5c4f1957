"""The shipped matters lead somewhere: kinds that exist, departments of the book, templates of the right half."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types import ALL
from desktop.policy.book.dealings.direct_matters import HALVES, DirectMattersChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.reading import read_chapter
from desktop.policy.book.shapes import BlanksChapter
from desktop.policy.book.worded.letters import LetterChapter
from desktop.policy.verdict import Confidence

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
CHAPTER = LIBRARY.chapter("shared/direct_matters", DirectMattersChapter)
WORDS = resource("resources", "policy", "shared", "direct_matters.toml").read_text(encoding="utf-8")


def read(words: str) -> DirectMattersChapter:
    chapter = read_chapter(words.encode(), "shared/direct_matters", "direct_matters.toml")
    assert isinstance(chapter, DirectMattersChapter)
    return chapter


def test_kinds_departments_and_templates_are_there() -> None:
    known = {blank.key for blank in LIBRARY.chapter("shared/departments", BlanksChapter).blank}
    kinds = {one.key for one in ALL}
    for matter in CHAPTER.matter:
        assert set(matter.kinds) <= kinds
        for half in HALVES:
            assert set(matter.departments(half)) <= known
            template = LIBRARY.chapter(f"letters/{matter.letter(half)}", LetterChapter)
            assert template.half == half
            assert set(matter.kinds) == set(template.kinds)
            assert template.to == matter.departments(half)
            assert template.copies == (), "the copy is the other half, with its own letter and number"


def test_every_half_belongs_to_a_matter() -> None:
    used = {matter.letter(half) for matter in CHAPTER.matter for half in HALVES}
    halves = {one.key.removeprefix("letters/") for one in LIBRARY.chapters.values()
              if isinstance(one, LetterChapter) and one.half}  # fmt: skip
    assert halves == used


def test_which_matters_go_straight_is_not_settled() -> None:
    """No list is published: every one is shown as 待核."""
    assert {one.confidence for one in CHAPTER.matter} == {Confidence.TO_CHECK}
    assert all(one.source == "jl16" for one in CHAPTER.matter)


def test_dated() -> None:
    assert CHAPTER.on(date(2021, 8, 19)) == ()
    assert len(CHAPTER.on(date(2026, 11, 23))) == len(CHAPTER.matter)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ('city_letter = "direct_class_city"', 'city_letter = "direct_class_province"'),
        ('city = ["city_government", "city_hr"]', "city = []"),
        ('city = ["city_government", "city_hr"]', 'city = ["province_hr"]'),
        ('asks = "报告期"', 'asks = "报告期"\nclasses = ["A"]'),
        ('province_packet = ["papers", "scans"]', 'province_packet = ["everything"]'),
    ],
)
def test_what_makes_no_pair_is_refused(was: str, now: str) -> None:
    assert was in WORDS
    with pytest.raises(Expected):
        read(WORDS.replace(was, now))
