"""What is looked at before the office's words are kept."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.case_types.notices.wording import KINDS, differences, raw_of, wording_complaints, words_of
from desktop.policy.book.worded.notices import BlockKind
from tests.case_types.notices.whole_case import DAY, notice, notices

CHAPTER = notice("acceptance").words.chapter


def raw(**more: Any) -> dict[str, Any]:
    return {**raw_of(CHAPTER.words), "first_day": "2026-11-23", "why": "调整文字", **more}


def with_block(kind: str, text: str | None) -> dict[str, Any]:
    block = {"kind": kind, **({"text": text} if text is not None else {})}
    return raw(blocks=[*raw_of(CHAPTER.words)["blocks"], block])


def complaints(given: dict[str, Any]) -> list[tuple[str, int | None, str]]:
    return [(one.name, one.row, str(one.says)) for one in wording_complaints(CHAPTER, given, day=DAY)]


def test_every_kind_of_block_can_be_chosen() -> None:
    assert {choice.key for choice in KINDS.choices} == set(get_args(BlockKind))


@pytest.mark.parametrize("one", notices(), ids=lambda one: one.key)
def test_the_shipped_words_are_sound_and_come_back_the_same(one) -> None:
    chapter = one.words.chapter
    given = {**raw_of(chapter.words), "first_day": "2026-11-23", "why": "—"}
    assert wording_complaints(chapter, given, day=DAY) == ()
    assert raw_of(words_of(given)) == raw_of(chapter.words)
    assert differences(words_of(given), words_of(given)) == ()


@pytest.mark.parametrize(
    ("given", "name", "row", "said"),
    [
        (with_block("paragraph", "请{某某}办理。"), "blocks", 8, "没有“{某某}”这个栏目"),
        (with_block("paragraph", "请{申请人办理。"), "blocks", 8, "花括号不成对"),
        (with_block("paragraph", ""), "blocks", 8, "没有文字"),
        (with_block("note", None), "blocks", 8, "没有文字"),
        (with_block("paragraph", "王😀"), "blocks", 8, "U+1F600"),
        (with_block("facts", "申请人{申请人}"), "blocks", 8, "项目：内容"),
        (raw(title="{没有}通知书"), "title", None, "没有“{没有}”"),
    ],
)
def test_what_is_wrong_is_named_at_its_field(given, name, row, said) -> None:
    assert any((one[0], one[1]) == (name, row) and said in one[2] for one in complaints(given)), complaints(given)


def test_nothing_obliged_may_be_left_out() -> None:
    blocks = [block for block in raw_of(CHAPTER.words)["blocks"] if block["kind"] not in {"seal", "facts"}]
    said = "".join(one[2] for one in complaints(raw(blocks=blocks)))
    for what in ("{决定机关}", "{办理期限}", "落款和盖章处"):
        assert what in said


@pytest.mark.parametrize("missing", ["title", "blocks", "first_day", "why"])
def test_a_version_says_all_of_itself(missing) -> None:
    assert missing in {one[0] for one in complaints({**raw(), missing: None})}


@given(text=st.text(max_size=40))
def test_any_text_is_either_sound_or_told_at_its_block(text) -> None:
    given_ = with_block("paragraph", text or None)
    for one in wording_complaints(CHAPTER, given_, day=DAY):
        assert (one.name, one.row) == ("blocks", 8)
