"""A notice's words as the office edits them: what is asked, and what is looked at strictly before they are kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Any, Final

from pydantic import Field, JsonValue, StringConstraints

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.case_types.notices.office_words import line_differences, text_complaints
from desktop.case_types.notices.vocabulary import BASIS, VOCABULARY, slots_in
from desktop.forms.complaints import Complaint, complaint, complaints
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf
from desktop.policy.book.worded.notices import Block, NoticeChapter, NoticeWords

KINDS: Final = OneOf(
    (
        Choice("salutation", N_("称呼")),
        Choice("paragraph", N_("正文")),
        Choice("heading", N_("小标题")),
        Choice("facts", N_("表格")),
        Choice("note", N_("附注")),
        Choice("signature", N_("签字")),
        Choice("seal", N_("落款和盖章处")),
        Choice("cut", N_("裁切线")),
        Choice("shortfalls", N_("表：需要补正的内容")),
        Choice("received", N_("表：收到的材料")),
        Choice("materials", N_("表：随附的材料")),
        Choice("later", N_("表：容缺的材料")),
        Choice("declared", N_("表：以承诺代替的材料")),
        Choice("corrections", N_("表：更正的内容")),
        Choice("deliveries", N_("表：送达的文书")),
    )
)
SILENT: Final = frozenset({"seal"})  # has no words of its own
Words = Annotated[str, StringConstraints(max_length=3000)]
Raw = Mapping[str, JsonValue]


class BlockAnswers(Answers):
    """One block."""

    kind: Annotated[str, KINDS] = Field(title=N_("是什么"))
    text: Words | None = Field(None, title=N_("文字"), json_schema_extra={"editor": "long_text"})


class WordingAnswers(Answers):
    """A new version of a notice's words."""

    title: Line = Field(title=N_("标题"))
    blocks: list[BlockAnswers] = Field(title=N_("内容，自上而下"))
    first_day: date = Field(title=N_("启用日期"), description=N_("从这一天起制发的用新文字，已制发的不变"))
    why: Paragraph = Field(title=N_("修改的原因"), json_schema_extra={"editor": "long_text"})


WORDING_LAYOUT: Final = Layout(
    (
        Section(N_("文字"), ("title", "blocks"), note=N_("花括号内是程序按本件填写的栏目，右边“栏目”列有全部。")),
        Section(N_("启用"), ("first_day", "why")),
    )
)  # fmt: skip


def raw_of(words: NoticeWords) -> dict[str, Any]:
    """Words as raw answers, to begin an edit with."""
    blocks = [{"kind": block.kind, **({"text": block.text.strip("\n")} if block.text else {})} for block in words.block]
    return {"title": words.title, "blocks": blocks}


def words_of(raw: Raw) -> NoticeWords:
    """Raw answers that were looked at, as words."""
    told = WordingAnswers.model_validate({"first_day": "2000-01-01", "why": "—", **raw})
    blocks = tuple(Block.model_validate({"kind": block.kind, "text": block.text or ""}) for block in told.blocks)
    return NoticeWords(title=told.title, block=blocks)


def wording_complaints(chapter: NoticeChapter, raw: Raw, *, day: date) -> tuple[Complaint, ...]:
    """Everything wrong with a version, each at its field: unknown or missing slots, empty blocks, signs no face has."""
    found = list(complaints(WordingAnswers, raw, day=day))
    if found:
        return tuple(found)
    told = WordingAnswers.model_validate(raw)
    found += _of_text(told.title, "title")
    for row, block in enumerate(told.blocks):
        found += _of_block(row, block)
    used = {name for text in (told.title, *(block.text or "" for block in told.blocks)) for name in slots_in(text)}
    found += [
        complaint("blocks", N_("缺少必需的栏目“{slot}”，请写在文字中。"), slot=f"{{{name}}}")
        for name in chapter.obliged
        if name not in used
    ]
    kinds = {block.kind for block in told.blocks}
    found += [
        complaint("blocks", N_("缺少必需的部分“{kind}”。"), kind=KINDS.title(kind))
        for kind in chapter.obliged_blocks
        if kind not in kinds
    ]
    return tuple(found)


def _of_block(row: int, block: BlockAnswers) -> Iterator[Complaint]:
    text = (block.text or "").strip()
    if not text:
        if block.kind not in SILENT:
            yield complaint("blocks", N_("这一段没有文字，请填写或删去。"), row=row, column="text")
        return
    yield from _of_text(text, "blocks", row)
    if block.kind == "facts":
        for line in text.splitlines():
            for cell in line.split("｜"):
                label, colon, _value = cell.partition("：")
                if not colon or not label.strip():
                    yield complaint(
                        "blocks", N_("“{cell}”须写成“项目：内容”，同一行的几格用“｜”隔开。"), row=row, column="text",
                        cell=cell.strip() or "｜",
                    )  # fmt: skip


def _of_text(text: str, name: str, row: int | None = None) -> Iterator[Complaint]:
    column = "" if row is None else "text"
    for slot in slots_in(text):
        if slot not in VOCABULARY and slot != BASIS:
            yield complaint(name, N_("没有“{slot}”这个栏目。"), row=row, column=column, slot=f"{{{slot}}}")
    yield from text_complaints(text, name, row)


def differences(ours: NoticeWords, shipped: NoticeWords) -> tuple[tuple[str, str], ...]:
    """What the office's words say otherwise than the shipped ones: ("+" or "-", line), in the order of the paper."""
    return line_differences(_lines(ours), _lines(shipped))


def _lines(words: NoticeWords) -> list[str]:
    blocks = [f"{KINDS.title(block.kind)}　{block.text.strip()}".strip() for block in words.block]
    return [f"标题　{words.title}", *blocks]


