"""Which items a zone offers, and which papers are one."""

from __future__ import annotations

from datetime import date

from desktop.basics.paths import resource
from desktop.policy.book.dealings.matters import MattersChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.book.matrix import MatrixChapter
from desktop.policy.book.shapes import BlanksChapter
from desktop.policy.reckoning.matters import CHAPTER, items_of, paper_of

DAY = date(2026, 11, 23)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


def own(key: str, value: str) -> LocalValue:
    return LocalValue(CHAPTER, f"offer_{key}", "", value, date(2026, 1, 1), None, "清单", "测试", DAY)


def test_the_five_matters_stand_in_their_order() -> None:
    found = [item.key for item in items_of(LIBRARY, "one_matter", DAY)]
    assert found == ["permit", "social_insurance", "title_review", "residence", "social_card"]


def test_what_the_zone_does_not_offer_is_left_out_from_its_day_on() -> None:
    library = LIBRARY.with_local([own("social_card", "no")])
    assert "social_card" not in {item.key for item in items_of(library, "one_matter", DAY)}
    assert "social_card" in {item.key for item in items_of(library, "one_matter", date(2025, 12, 31))}
    assert "social_card" in {item.key for item in items_of(library, "one_matter", DAY, offered=False)}


def test_every_item_names_a_department_of_the_book_and_has_a_blank() -> None:
    chapter = LIBRARY.chapter(CHAPTER, MattersChapter)
    departments = {blank.key for blank in LIBRARY.chapter("shared/departments", BlanksChapter).blank}
    assert {item.department for item in chapter.item} <= departments
    assert {f"offer_{item.key}" for item in chapter.item} == {blank.key for blank in chapter.blank}


def test_papers_that_are_one_are_lines_of_some_list() -> None:
    listed = {
        row.key for one in LIBRARY.chapters.values() if isinstance(one, MatrixChapter) for row in one.material
    }  # fmt: skip
    chapter = LIBRARY.chapter(CHAPTER, MattersChapter)
    assert all(listed & set(group.materials) for group in chapter.same)
    every = [key for group in chapter.same for key in group.materials]
    assert len(every) == len(set(every))
    assert paper_of(LIBRARY, "degree") == paper_of(LIBRARY, "diploma")
    assert paper_of(LIBRARY, "passport") == "passport"
