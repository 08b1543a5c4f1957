"""A template filled: blocks that have nothing to say are left out, what is missing stands open, paragraphs apart."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.case_types.case_type import OfficeWords
from desktop.case_types.letters.fill import Filled, fill, free_context
from desktop.case_types.letters.slots import Filling, slots_of
from desktop.policy.book.worded.letters import LetterChapter
from tests.case_types.letters.test_slots import LIBRARY

OFFICE = OfficeWords(name="演示中心", short_name="演人才", zone="", city="", phone="0431")


def filled(template: str, **slots: Any) -> Filled:
    chapter = LIBRARY.chapter(f"letters/{template}", LetterChapter)
    context = free_context(OFFICE, "李伟", date(2026, 11, 23), "edition")
    return fill(chapter, chapter.words, Filling(slots_of(chapter, None, slots), context, ""))


def test_a_heading_goes_with_its_text() -> None:
    told = {"事由": "工作", "引言": "引。", "主要情况": "一。", "下一步": "二。"}
    assert "存在问题" not in [piece.text for piece in filled("general_report", **told).body]
    assert "存在问题" in [piece.text for piece in filled("general_report", **told, 存在问题="三。").body]


def test_lines_become_paragraphs_of_their_block() -> None:
    body = filled("general_letter", 事由="甲", 缘由="一。\n\n二。", 请求="三。").body
    assert [(piece.text, piece.of) for piece in body[:3]] == [("一。", 0), ("二。", 0), ("三。", 1)]


def test_what_is_missing_stands_open_and_is_named_once() -> None:
    made = filled("general_letter", 缘由="一。")
    assert made.title == "关于【待填：事由】的函"
    assert [one.name for one in made.missing] == ["事由", "请求"]


def test_what_was_entered_is_never_read_as_a_slot() -> None:
    assert filled("general_letter", 事由="{电话}", 缘由="一。", 请求="二。").title == "关于{电话}的函"


def test_the_note_speaks_of_who_drafts() -> None:
    assert filled("general_request").note == "联系人：李伟；电话：0431"
