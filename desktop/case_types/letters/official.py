"""A draft becomes the parts of an official letter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, cast

from desktop.case_types.case_type import OfficeWords
from desktop.case_types.letters.drafted import Draft, Piece
from desktop.documents.letter.parts import BodyPart, Facts, Form, Level, OfficialLetter, Paragraph
from desktop.policy.book.worded.letters import UPWARD

DRAFT: Final = "草稿"
PRACTICE: Final = "演示"


@dataclass(frozen=True)
class Signature:
    """What a letter gets when it is signed; a draft has none of it."""

    number: str = ""
    day: date | None = None
    signatory: str = ""


def official(draft: Draft, office: OfficeWords, signature: Signature) -> OfficialLetter:
    """The letter as it will be set; without a number it bears the watermark of a draft."""
    author = draft.author or office.name
    general = draft.form == "general"
    return OfficialLetter(
        form=cast("Form", draft.form),
        head=f"{author}文件" if general else author,
        number=signature.number,
        title=draft.title,
        main_to="、".join(one.name for one in draft.main_to if one.name),
        body=tuple(_parts(draft.body)),
        author=author,
        day=signature.day,
        attachments=draft.attachments,
        upward=draft.kind in UPWARD,
        signatory=signature.signatory if draft.kind in UPWARD else "",
        copies_to="，".join(one.name for one in draft.copies_to if one.name),
        printed_by=office.name if general else "",
        printed_on=signature.day if general else None,
        secrecy=draft.secrecy,
        urgency=draft.urgency,
        note=draft.note,
        watermark=PRACTICE if office.practice else "" if signature.number else DRAFT,
    )


def _parts(body: tuple[Piece, ...]) -> Iterator[BodyPart]:
    for piece in body:
        if piece.kind == "facts":
            yield Facts(tuple(rows_of(piece.text)))
        elif piece.kind == "paragraph":
            yield Paragraph(piece.text)
        else:
            yield Level(cast("Literal[1, 2, 3, 4]", int(piece.kind[-1])), piece.text)


def rows_of(text: str) -> Iterator[tuple[str, str]]:
    """The rows of a table: label and value, parted by the first ：."""
    for line in text.splitlines():
        label, _colon, value = line.partition("：")
        if label.strip() or value.strip():
            yield label.strip(), value.strip()
