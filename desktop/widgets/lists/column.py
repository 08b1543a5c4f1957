"""Columns and cells of a table, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt

from desktop.widgets.look.tokens import Tone

Align = Literal["left", "right", "centre"]
Elide = Literal["right", "middle", "none"]

ALIGNS: Final[dict[Align, Qt.AlignmentFlag]] = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    "centre": Qt.AlignmentFlag.AlignCenter,
}
ELIDES: Final[dict[Elide, Qt.TextElideMode]] = {
    "right": Qt.TextElideMode.ElideRight,
    "middle": Qt.TextElideMode.ElideMiddle,
    "none": Qt.TextElideMode.ElideNone,
}


@dataclass(frozen=True)
class Column:
    """One column: key (for sorting and remembering), title as shown, width in design pixels, how its cells look."""

    key: str
    title: str
    width: int = 120
    align: Align = "left"
    tone: Tone = "plain"
    stretch: bool = False  # takes what width is left
    sortable: bool = True
    elide: Elide = "right"
    wrap: bool = False  # in a RowsTable: takes further lines instead of being cut; the row grows


@dataclass(frozen=True)
class Tinted:
    """A cell that looks other than its column: a tone, a pill, a link, an icon before the words."""

    text: str
    tone: Tone = "plain"
    pill: bool = False
    link: bool = False
    icon: str = ""
    strong: bool = False

    def __str__(self) -> str:
        return self.text


Cell = str | Tinted
