"""Blocks of words become parts of a paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop.case_types.case_type import UNIT, PaperContext
from desktop.case_types.notices.vocabulary import filled, said_nothing
from desktop.documents.parts import Cell, Cut, Grid, Heading, Note, Part, Signature, Words
from desktop.documents.parts import Gap as Space
from desktop.policy.book.worded.notices import Block

WIDTHS: Final = (25.0, 53.0, 25.0, 53.0)
PLACES: Final = {"salutation": "收件人", "paragraph": "正文", "note": "附注"}
NO_DAY: Final = "　" * 9  # as wide as a day to be written, so that all lines to sign on begin under each other
ROOM_FOR_SEAL: Final = 12.0  # mm: the seal reaches below its date
_DATED: Final = ("签字：", "签收：", "签名：", "（公章）：", "（盖章）：")


def block_parts(block: Block, context: PaperContext, basis: str) -> Iterator[Part]:
    """The parts of one block that is no table and no seal."""
    text = filled(block.text, context, basis).strip()
    match block.kind:
        case "salutation":
            yield Words(text, indent=False, place=PLACES["salutation"], before=3.0)
        case "paragraph":
            yield from (Words(line, place=PLACES["paragraph"]) for line in text.splitlines() if line)
        case "heading":
            yield Heading(text)
        case "note":
            yield Note(text)
        case "signature":
            yield Signature(text) if text.endswith(_DATED) else Signature(text, day=NO_DAY)
        case "cut":
            yield Space(ROOM_FOR_SEAL)
            yield Cut(text)
        case "facts":
            yield Space(2.5)
            yield facts(block.text, context, basis)
            yield Space(2.5)


def facts(text: str, context: PaperContext, basis: str) -> Grid:
    """A form of label and value; a cell that this case does without gives its room to its neighbour."""
    rows = []
    for line in text.strip().splitlines():
        cells = [cell for cell in line.split("｜") if not said_nothing(cell, context)]
        pairs = [cell_of(cell, context, basis, wide=len(cells) == 1) for cell in cells]
        if pairs:
            rows.append(tuple(cell for pair in pairs for cell in pair))
    return Grid(WIDTHS, tuple(rows))


def cell_of(text: str, context: PaperContext, basis: str, *, wide: bool) -> tuple[Cell, Cell]:
    """A label and what stands beside it, parted by the first ：; the employer is what it is in this case."""
    label, _colon, value = text.partition("：")
    label = context.unit_title if label.strip() == UNIT else label
    shown = filled(value, context, basis).strip()
    return Cell(label.strip(), label=True), Cell(shown, columns=3 if wide else 1, place=label.strip())
