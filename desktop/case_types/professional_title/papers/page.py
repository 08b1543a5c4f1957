"""What all papers of titles share: sheet and sides from the book, running head, foot, the words for what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.documents.parts import Cell, Document, Part, Sheet
from desktop.policy.book.titles.forms import PageKey
from desktop.policy.reckoning.titles.forms import FormSheet

NONE: Final = "无"
BELOW: Final = "（以下空白）"
SHEETS: Final[dict[PageKey, tuple[Sheet, bool]]] = {
    "A4P": ("A4", False),
    "A4L": ("A4", True),
    "A3P": ("A3", False),
    "A3L": ("A3", True),
    "A5P": ("A5", False),
    "QUARTER": ("A6", False),
}


CALLED: Final[dict[str, str]] = {
    "A4P": "A4竖", "A4L": "A4横", "A3P": "A3竖", "A3L": "A3横", "A5P": "A5竖", "QUARTER": "A4四等分",
}  # fmt: skip


def laid(  # noqa: PLR0913 - a paper's edge has that many sides
    form: FormSheet, title: str, parts: Sequence[Part], *, number: str = "", foot: str = "", mark: str = "",
    head: str = "", fit: bool = False, snug: bool = False, page_numbers: bool = True,
) -> Document:  # fmt: skip
    """A paper on the sheet its form is printed on; `mark` is its watermark, `head` runs over every page."""
    sheet, landscape = SHEETS[form.page]
    return Document(
        title=title,
        parts=tuple(parts),
        number=number,
        foot=foot,
        watermark=mark,
        landscape=landscape,
        sheet=sheet,
        head=head,
        fit=fit,
        snug=snug,
        page_numbers=page_numbers,
    )


def pair(label: str, value: str, columns: int = 1) -> tuple[Cell, Cell]:
    """A label and what is written beside it."""
    return Cell(label, label=True), Cell(value, columns=columns, place=label)


def long(label: str, value: str, columns: int = 1) -> tuple[Cell, Cell]:
    """The same for words that run over several lines: set from the left."""
    return Cell(label, label=True), Cell(value, columns=columns, place=label, align="left")


def closed(rows: Sequence[tuple[str, ...]], columns: int, at: int = 0) -> tuple[tuple[str, ...], ...]:
    """A table's rows with one under them that says nothing follows; 无 where there are none.

    In: how many columns, and in which the words stand.
    """
    words = BELOW if rows else NONE
    last = tuple(words if column == at else "" for column in range(columns))
    return (*rows, last)
