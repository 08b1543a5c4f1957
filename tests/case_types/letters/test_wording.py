"""What is looked at before the office's words of a letter are kept."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.case_types.letters.wording import (
    letter_differences,
    letter_raw_of,
    letter_wording_complaints,
    letter_words_of,
)
from desktop.policy.book.worded.letters import LetterChapter
from tests.case_types.letters.test_slots import LIBRARY, SHIPPED, named

DAY = date(2026, 11, 23)
LETTER = LIBRARY.chapter("letters/verify_record", LetterChapter)


def raw(**more: Any) -> dict[str, Any]:
    return {**letter_raw_of(LETTER.words), "first_day": "2026-11-23", "why": "调整文字", **more}


def wrong(given: dict[str, Any]) -> list[tuple[str, int | None]]:
    return [(one.name, one.row) for one in letter_wording_complaints(LETTER, given, day=DAY)]


@pytest.mark.parametrize("chapter", SHIPPED, ids=named)
def test_the_shipped_words_are_sound_and_come_back_the_same(chapter: LetterChapter) -> None:
    given = {**letter_raw_of(chapter.words), "first_day": "2026-11-23", "why": "—"}
    assert letter_wording_complaints(chapter, given, day=DAY) == ()
    assert letter_raw_of(letter_words_of(given)) == letter_raw_of(chapter.words)


def test_what_is_wrong_is_told_at_its_field() -> None:
    blocks = raw()["blocks"]
    assert ("title", None) in wrong(raw(title="关于{没有}的函"))
    last = len(blocks)
    assert ("blocks", last) in wrong(raw(blocks=[*blocks, {"kind": "paragraph", "text": "{单位"}]))
    assert ("blocks", last) in wrong(raw(blocks=[*blocks, {"kind": "paragraph", "text": " "}]))
    assert ("blocks", last) in wrong(raw(blocks=[*blocks, {"kind": "facts", "text": "没有冒号"}]))
    assert ("blocks", last) in wrong(raw(blocks=[*blocks, {"kind": "paragraph", "text": "字", "when": "没有"}]))
    assert ("blocks", last) in wrong(raw(blocks=[*blocks, {"kind": "paragraph", "text": "\U0010fffd"}]))
    assert wrong(raw(why=""))[0][0] == "why"


def test_an_obliged_slot_may_not_be_left_out() -> None:
    assert wrong(raw(title="关于核实情况的函", blocks=[{"kind": "paragraph", "text": "请核实。"}])) == [
        ("blocks", None), ("blocks", None),
    ]  # fmt: skip


def test_a_version_differs_line_by_line() -> None:
    words = letter_words_of(raw(title="关于核实{申请人}{核实事项}的函"))
    assert [tag for tag, _line in letter_differences(words, LETTER.words)] == ["-", "+"]
