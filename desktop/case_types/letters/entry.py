"""A letter as the drafter edits it: what is asked, and what is looked at before it goes on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final

from pydantic import Field, JsonValue, StringConstraints

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.letters.drafted import OWN, Draft, Piece, Recipient
from desktop.documents.faces import Faces
from desktop.forms.complaints import Complaint, complaint, complaints
from desktop.forms.draft import answered
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf, Question, questions_of
from desktop.policy.book.worded.letters import Asked, LetterChapter

SLOT: Final = "slot."  # before the name of what is asked, among the raw answers
BLOCKS: Final = OneOf(
    (
        Choice("paragraph", N_("正文")),
        Choice("level1", N_("一级标题　一、")),
        Choice("level2", N_("二级标题　（一）")),
        Choice("level3", N_("三级标题　1.")),
        Choice("level4", N_("四级标题　（1）")),
        Choice("facts", N_("表格")),
    )
)
# A state secret is marked with its term (7.2.2 of GB/T 9704-2012).
SECRETS: Final = ("秘密★1年", "秘密★5年", "秘密★10年", "机密★10年", "机密★20年")
SECRECY: Final = OneOf(tuple(Choice(mark, mark) for mark in SECRETS))
URGENCY: Final = OneOf((Choice("特急", N_("特急")), Choice("加急", N_("加急"))))
Words = Annotated[str, StringConstraints(max_length=4000)]
Name = Annotated[str, StringConstraints(max_length=160, strip_whitespace=True)]
Raw = Mapping[str, JsonValue]


class RecipientAnswers(Answers):
    """One recipient: a department of the book, or anybody by name."""

    department: str | None = Field(None, title=N_("部门"))
    name: Name | None = Field(None, title=N_("名称（不填则用部门的全称）"))


class PieceAnswers(Answers):
    """One paragraph, heading or table."""

    kind: Annotated[str, BLOCKS] = Field("paragraph", title=N_("是什么"))
    text: Words | None = Field(None, title=N_("文字"), json_schema_extra={"editor": "long_text"})


class AttachmentAnswers(Answers):
    """One attachment by its name."""

    name: Name | None = Field(None, title=N_("附件名称"))


class LetterAnswers(Answers):
    """A letter in draft."""

    title: Line = Field(title=N_("标题"))
    main_to: list[RecipientAnswers] = Field(default_factory=list, title=N_("主送"))
    copies_to: list[RecipientAnswers] = Field(default_factory=list, title=N_("抄送"))
    blocks: list[PieceAnswers] = Field(default_factory=list, title=N_("正文，自上而下"))
    attachments: list[AttachmentAnswers] = Field(default_factory=list, title=N_("附件"))
    note: Line | None = Field(None, title=N_("附注"), description=N_("印在成文日期下一行，自动加括号"))
    reply_days: Annotated[int, Field(ge=0, le=250)] | None = Field(
        None, title=N_("请对方答复的期限"), description=N_("自发出之日起算；不需要答复的不填"),
        json_schema_extra={"unit": N_("个工作日")},
    )  # fmt: skip
    urgency: Annotated[str, URGENCY] | None = Field(None, title=N_("紧急程度"))
    secrecy: Annotated[str, SECRECY] | None = Field(
        None, title=N_("密级"), description=N_("涉及国家秘密的公文须在涉密计算机上办理")
    )


def questions_for(asked: tuple[Asked, ...], departments: tuple[tuple[str, str], ...]) -> tuple[Question, ...]:
    """Everything on the form: what the template asks first, then the letter itself, departments to choose from."""
    own = tuple(
        Question(f"{SLOT}{one.name}", one.name, one.says, "long_text" if one.long else "text", not one.optional)
        for one in asked
    )
    choices = tuple(Choice(key, title) for key, title in departments)
    return (*own, *(_with_departments(question, choices) for question in questions_of(LetterAnswers)))


def _with_departments(question: Question, choices: tuple[Choice, ...]) -> Question:
    rows = tuple(
        Question(row.name, row.title, row.hint, "choice", row.required, choices) if row.name == "department" else row
        for row in question.rows
    )
    return Question(
        question.name, question.title, question.hint, question.editor, question.required, question.choices,
        question.unit, rows, question.maximum_length,
    )  # fmt: skip


def layout_for(asked: tuple[Asked, ...]) -> Layout:
    """The form: 要素, 收文机关, 正文, 其他."""
    sections = [
        Section(N_("主送和抄送"), ("main_to", "copies_to")),
        Section(N_("标题和正文"), ("title", "blocks"), note=N_("改动会与模板逐字对照，随公文留存。")),
        Section(N_("附件和附注"), ("attachments", "note")),
        Section(N_("办理要求"), ("reply_days", ("urgency", "secrecy"))),
    ]
    if asked:
        sections.insert(0, Section(N_("要素"), tuple(f"{SLOT}{one.name}" for one in asked)))
    return Layout(tuple(sections))


def raw_of(draft: Draft, slots: Mapping[str, str], reply_days: int, names: Mapping[str, str]) -> dict[str, Any]:
    """A draft as raw answers, to begin an edit with; in: what each department is called (its own name is not typed)."""
    raw: dict[str, Any] = {
        **{f"{SLOT}{name}": value for name, value in slots.items() if value},
        "title": draft.title,
        "main_to": _recipients_raw(draft.main_to, names),
        "copies_to": _recipients_raw(draft.copies_to, names),
        "blocks": [{"kind": piece.kind, "text": piece.text} for piece in draft.body],
        "attachments": [{"name": name} for name in draft.attachments],
    }
    marks = {"note": draft.note, "reply_days": reply_days, "urgency": draft.urgency, "secrecy": draft.secrecy}
    return raw | {name: value for name, value in marks.items() if value}


def _recipients_raw(found: tuple[Recipient, ...], names: Mapping[str, str]) -> list[dict[str, str]]:
    rows = [
        {"department": one.department, "name": "" if one.name == names.get(one.department) else one.name}
        for one in found
    ]
    return [{name: value for name, value in row.items() if value} for row in rows]


def parted(raw: Raw) -> tuple[dict[str, str], dict[str, JsonValue]]:
    """What is asked, by name, and the rest."""
    slots = {name.removeprefix(SLOT): str(value or "") for name, value in raw.items() if name.startswith(SLOT)}
    return slots, {name: value for name, value in raw.items() if not name.startswith(SLOT)}


def entry_complaints(chapter: LetterChapter | None, departments: Mapping[str, str], raw: Raw) -> tuple[Complaint, ...]:
    """What is wrong with an entry, so that it cannot be kept: unknown fields, departments, signs no face has."""
    slots, rest = parted(raw)
    found = list(complaints(LetterAnswers, rest))
    known = {one.name for one in chapter.ask} if chapter is not None else set()
    found += [complaint(f"{SLOT}{name}", N_("没有“{slot}”这一项。"), slot=name) for name in slots if name not in known]
    if found:
        return tuple(found)
    told = LetterAnswers.model_validate(answered(rest))
    for name, rows in (("main_to", told.main_to), ("copies_to", told.copies_to)):
        for at, row in enumerate(rows):
            if row.department and row.department not in departments:
                found.append(complaint(name, N_("没有这个部门。"), row=at, column="department"))
            found += _unprintable(row.name or "", name, at, "name")
    for slot, value in slots.items():
        found += _unprintable(value, f"{SLOT}{slot}")
    found += _unprintable(told.title, "title")
    for at, block in enumerate(told.blocks):
        found += _unprintable(block.text or "", "blocks", at, "text")
        found += _no_table(block, at)
    for at, named in enumerate(told.attachments):
        found += _unprintable(named.name or "", "attachments", at, "name")
    found += _unprintable(told.note or "", "note")
    return tuple(found)


def _no_table(block: PieceAnswers, at: int) -> Iterator[Complaint]:
    if block.kind == "facts":
        for line in (block.text or "").strip().splitlines():
            label, colon, _value = line.partition("：")
            if not colon or not label.strip():
                yield complaint(
                    "blocks", N_("“{line}”须写成“项目：内容”，一行一项。"), row=at, column="text", line=line.strip()
                )  # fmt: skip


def _unprintable(text: str, name: str, row: int | None = None, column: str = "") -> Iterator[Complaint]:
    faces = Faces.shipped()
    for char in dict.fromkeys(char for char in text if not char.isspace() and faces.pick("fang", char) is None):
        code = f"U+{ord(char):04X}"
        yield complaint(name, N_("“{char}”（{code}）打印不出来。"), row=row, column=column, char=char, code=code)


def pieces_told(told: LetterAnswers) -> tuple[Piece, ...]:
    """The body as edited; where a piece came from is told again by what it says."""
    pieces = []
    for block in told.blocks:
        text = (block.text or "").strip()
        lines = [text] if block.kind == "facts" else text.splitlines()
        pieces += [
            Piece(block.kind, line.strip(), OWN)  # type: ignore[arg-type]  # OneOf looked at the kind
            for line in lines
            if line.strip()
        ]
    return tuple(pieces)


def recipients_told(rows: list[RecipientAnswers], names: Mapping[str, str]) -> tuple[Recipient, ...]:
    """Recipients as edited; in: the printed name of each department."""
    found = (Recipient(row.department or "", row.name or names.get(row.department or "", "")) for row in rows)
    return tuple(one for one in found if one.department or one.name)


def attachments_told(told: LetterAnswers) -> tuple[str, ...]:
    """The names of the attachments."""
    return tuple(row.name for row in told.attachments if row.name)
