"""The rows a letter's pages are filled with, and how firmly each holds on to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final, Protocol

from desktop.documents.letter.measures import LEFT, MIDDLE, PITCH, SQUARE, THIRD, TRACK, WIDTH
from desktop.documents.parts import Align, Face
from desktop.documents.typeset.boxes import Box
from desktop.documents.typeset.ink import Ink
from desktop.documents.typeset.lines import TIGHTEST, Line, break_lines, may_part
from desktop.documents.typeset.text import clean

LONELY: Final = 2.2 * SQUARE  # a last line up to so wide: one character and its mark
GIVEN: Final = 2


class Hold(IntEnum):
    """How firmly a row holds on to the one under it where a page ends."""

    FREE = 0
    NEAR = 1  # the first and last two lines of a paragraph
    LIST = 2  # the text and the attachments it names
    OPENING = 3  # the title and the first lines (7.3.3: the first page shows the text)
    HEADING = 4  # a heading and its text
    SEAL = 5  # the last line of the text and the seal: a page with the seal alone is forbidden


class Row(Protocol):
    """Something drawn over the whole width, never parted."""

    @property
    def height(self) -> float:
        """Its height in points."""

    @property
    def hold(self) -> Hold:
        """How firmly it holds on to the next row."""

    def held(self, hold: Hold) -> Row:
        """The same row, holding on at least as firmly as told."""

    def draw(self, ink: Ink, top: float, *, opens: bool, closes: bool) -> None:
        """Draws it with its upper edge at `top`; told whether it is its page's first or last."""


@dataclass(frozen=True)
class Piece:
    """Words on a row: one line at `x` points from the sheet's edge."""

    line: Line
    face: Face  # whose middle is set on the row's
    align: Align = "left"
    size: float = THIRD
    x: float = LEFT
    tracking: float = TRACK


@dataclass(frozen=True)
class Words:
    """One line of the letter; pieces side by side share its baseline."""

    pieces: tuple[Piece, ...]
    hold: Hold = Hold.FREE
    height: float = PITCH

    def held(self, hold: Hold) -> Words:
        """The same row, holding on at least as firmly."""
        return replace(self, hold=max(hold, self.hold))

    def draw(self, ink: Ink, top: float, *, opens: bool, closes: bool) -> None:  # noqa: ARG002 - a row's form
        """Draws the pieces."""
        first = self.pieces[0]
        middle = MIDDLE[first.face]
        baseline = top - self.height / 2 - middle * first.size
        for piece in self.pieces:
            ink.write(piece.line, piece.align, piece.size, piece.x, baseline, tracking=piece.tracking,
                      middles=MIDDLE, middle=middle)  # fmt: skip


@dataclass(frozen=True)
class Blank:
    """Empty height; `yields` gives way at a page's head and foot."""

    height: float = PITCH
    hold: Hold = Hold.FREE
    yields: bool = False

    def held(self, hold: Hold) -> Blank:
        """The same row, holding on at least as firmly."""
        return replace(self, hold=max(hold, self.hold))

    def draw(self, ink: Ink, top: float, *, opens: bool, closes: bool) -> None:
        """Draws nothing."""


def squares(ink: Ink, text: str, face: Face, room: float = WIDTH) -> list[Box]:
    """The boxes of cleaned words on the grid of 28 characters; none is wider than `room` points."""
    return [
        box._replace(width=box.width + TRACK, full=box.full + TRACK) for box in ink.boxes(text, face, THIRD, room)
    ]


def run_wide(boxes: list[Box]) -> float:
    """How wide boxes are on one line, in points."""
    return sum(box.width for box in boxes)


def one_line(ink: Ink, text: str, face: Face = "fang") -> Line:
    """Words that stand on one line whatever their length."""
    boxes = squares(ink, clean(text).replace("\n", " "), face, 1e9)
    return Line(tuple(boxes), run_wide(boxes), 0.0, ends=True)


def paragraph(boxes: list[Box], face: Face = "fang", *, indent: float = 0.0, hanging: float = 0.0,
              align: Align = "justify") -> list[Words]:  # fmt: skip
    """The rows of one paragraph over the type area's width; no single line of it is left at a page's edge."""
    lines = accompanied(break_lines(boxes, WIDTH, indent, hanging, closer=TIGHTEST * THIRD))
    return together([Words((Piece(line, face, align),)) for line in lines])


def accompanied(lines: list[Line]) -> list[Line]:
    """The same lines, the last one not a single character: the line before it gives one or two of its own."""
    if len(lines) < 2 or sum(1 for box in lines[-1].boxes if box.may_begin and not box.is_space) != 1:
        return lines
    before, last = lines[-2:]
    if last.natural > LONELY:
        return lines
    boxes = (*before.boxes, *last.boxes)
    for given in range(1, GIVEN + 1):
        at = len(before.boxes) - given
        if at > 0 and may_part(boxes, at) and run_wide(list(boxes[at:])) <= GIVEN * 2 * SQUARE:
            return [*lines[:-2], before._replace(boxes=boxes[:at]), last._replace(boxes=boxes[at:])]
    return lines


def together(rows: list[Words]) -> list[Words]:
    """The same rows, the first two and the last two holding on to each other."""
    if len(rows) > 1:
        rows[0] = rows[0].held(Hold.NEAR)
        rows[-2] = rows[-2].held(Hold.NEAR)
    return rows
