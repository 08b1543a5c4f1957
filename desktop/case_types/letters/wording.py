"""A letter's template as the office edits it: what is asked, and what is looked at strictly before it is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import CaseType
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.letters.entry import BLOCKS, Words
from desktop.case_types.letters.slots import named_in, unknown_slots
from desktop.case_types.notices.office_words import line_differences, text_complaints
from desktop.forms.complaints import Complaint, complaint, complaints
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers
from desktop.policy.book.worded.letters import LetterBlock, LetterChapter, LetterWords

Raw = Mapping[str, JsonValue]


class LetterBlockAnswers(Answers):
    """One block of a template."""

    kind: Annotated[str, BLOCKS] = Field(title=N_("是什么"))
    text: Words | None = Field(None, title=N_("文字"), json_schema_extra={"editor": "long_text"})
    when: Line | None = Field(None, title=N_("只在有这一栏目时"))


class LetterWordingAnswers(Answers):
    """A new version of a letter's words."""

    title: Line = Field(title=N_("标题"))
    blocks: list[LetterBlockAnswers] = Field(title=N_("内容，自上而下"))
    first_day: date = Field(title=N_("启用日期"), description=N_("从这一天起拟的用新文字，已拟的不变"))
    why: Paragraph = Field(title=N_("修改的原因"), json_schema_extra={"editor": "long_text"})


LETTER_WORDING_LAYOUT: Final = Layout(
    (
        Section(
            N_("文字"), ("title", "blocks"),
            note=N_("花括号内是按本件或拟稿人填写的栏目，右边“栏目”列有全部；带“?”的可以没有。"),
        ),
        Section(N_("启用"), ("first_day", "why")),
    )
)  # fmt: skip


def letter_raw_of(words: LetterWords) -> dict[str, Any]:
    """Words as raw answers, to begin an edit with."""
    blocks = [
        {"kind": block.kind, "text": block.text.strip("\n"), **({"when": block.when} if block.when else {})}
        for block in words.block
    ]
    return {"title": words.title, "blocks": blocks}


def letter_words_of(raw: Raw) -> LetterWords:
    """Raw answers that were looked at, as words."""
    told = LetterWordingAnswers.model_validate({"first_day": "2000-01-01", "why": "—", **raw})
    blocks = tuple(
        LetterBlock.model_validate({"kind": block.kind, "text": block.text or "", "when": block.when or ""})
        for block in told.blocks
    )
    return LetterWords(title=told.title, block=blocks)


def letter_wording_complaints(chapter: LetterChapter, raw: Raw, *, day: date) -> tuple[Complaint, ...]:
    """Everything wrong with a version, each at its field: unknown or missing slots, empty blocks, signs no face has."""
    found = list(complaints(LetterWordingAnswers, raw, day=day))
    if found:
        return tuple(found)
    told = LetterWordingAnswers.model_validate(raw)
    found += _of_text(chapter, told.title, "title")
    for row, block in enumerate(told.blocks):
        text = (block.text or "").strip()
        if not text:
            found.append(complaint("blocks", N_("这一段没有文字，请填写或删去。"), row=row, column="text"))
        found += _of_text(chapter, text, "blocks", row)
        if block.when:
            found += _of_text(chapter, f"{{{block.when}}}", "blocks", row)
        if block.kind == "facts":
            found += _of_table(text, row)
    used = {one.name for text in (told.title, *(block.text or "" for block in told.blocks)) for one in named_in(text)}
    found += [
        complaint("blocks", N_("缺少必需的栏目“{slot}”，请写在文字中。"), slot=f"{{{name}}}")
        for name in chapter.obliged
        if name not in used
    ]
    if not told.blocks:
        found.append(complaint("blocks", N_("没有正文。")))
    return tuple(found)


def _of_text(chapter: LetterChapter, text: str, name: str, row: int | None = None) -> Iterator[Complaint]:
    column = "" if row is None else "text"
    kinds: list[CaseType | None] = [*map(kind_of, chapter.kinds)] or [None]
    unknown = dict.fromkeys(slot for kind in kinds for slot in unknown_slots(chapter, kind, (text,)))
    for slot in unknown:
        yield complaint(name, N_("没有“{slot}”这个栏目。"), row=row, column=column, slot=f"{{{slot}}}")
    yield from text_complaints(text, name, row)


def _of_table(text: str, row: int) -> Iterator[Complaint]:
    for line in text.splitlines():
        label, colon, _value = line.partition("：")
        if not colon or not label.strip():
            yield complaint(
                "blocks", N_("“{line}”须写成“项目：内容”，一行一项。"), row=row, column="text", line=line.strip()
            )  # fmt: skip


def letter_differences(ours: LetterWords, shipped: LetterWords) -> tuple[tuple[str, str], ...]:
    """What the office's words say otherwise than the shipped ones: ("+" or "-", line), in the order of the letter."""
    return line_differences(_lines(ours), _lines(shipped))


def _lines(words: LetterWords) -> list[str]:
    blocks = [f"{BLOCKS.title(block.kind)}　{block.text.strip()}".strip() for block in words.block]
    return [f"标题　{words.title}", *blocks]
