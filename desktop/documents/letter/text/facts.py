"""A small ruled table inside a letter's text; it goes on over pages with its frame closed on each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from desktop.documents.letter.measures import FOURTH, LEFT, MIDDLE, RIGHT, WIDTH
from desktop.documents.letter.parts import Facts
from desktop.documents.letter.rows import Hold, Row
from desktop.documents.parts import Face
from desktop.documents.typeset.block import Block, lay
from desktop.documents.typeset.ink import MM, Ink
from desktop.documents.typeset.ruled.cell import PAD, THIN, set_label
from desktop.documents.typeset.text import clean

LINE: Final = 1.4 * FOURTH
LEAST: Final = 24.0  # a row with one line
MARGIN: Final = 4.0  # over and under a row's words
NARROWEST, BROADEST = 26 * MM, 52 * MM  # the labels' column
BESIDE: Final = 2.4 * MM  # between a rule and a value
TALL: Final = 3  # beside a value of so many lines the label stands at the head
SPLIT_FROM: Final = 6  # a value of so many lines may be parted between pages


@dataclass(frozen=True)
class Cells:
    """A table's row, or some of a tall one's lines; `first` and `last` say whether its rules are drawn."""

    label: Block
    value: Block
    edge: float  # between label and value, points from the type area's left
    height: float
    first: bool = True
    last: bool = True
    hold: Hold = Hold.FREE

    def held(self, hold: Hold) -> Cells:
        """The same row, holding on at least as firmly."""
        return replace(self, hold=max(hold, self.hold))

    def draw(self, ink: Ink, top: float, *, opens: bool, closes: bool) -> None:
        """Draws words and rules; what a page's edge parts is closed there."""
        under = top - self.height
        for x in (LEFT, LEFT + self.edge, RIGHT):
            ink.rule(x, top, x, under, THIN)
        if self.first or opens:
            ink.rule(LEFT, top, RIGHT, top, THIN)
        if self.last or closes:
            ink.rule(LEFT, under, RIGHT, under, THIN)
        _write(ink, self.label, "hei", LEFT + PAD, self._top(self.label, top))
        _write(ink, self.value, "fang", LEFT + self.edge + BESIDE, self._top(self.value, top))

    def _top(self, block: Block, top: float) -> float:
        if self.first and self.last and (block is self.value or len(self.value.lines) < TALL):
            return top - (self.height - block.height) / 2
        return top - (MARGIN if self.first else 0.0)


@dataclass(frozen=True)
class ToGrid:
    """Height under a table, so that the text goes on upon the grid of lines; the page's filling says how much."""

    least: float = 0.0
    height: float = 0.0
    hold: Hold = Hold.FREE

    def held(self, hold: Hold) -> ToGrid:
        """The same, holding on at least as firmly."""
        return replace(self, hold=max(hold, self.hold))

    def draw(self, ink: Ink, top: float, *, opens: bool, closes: bool) -> None:
        """Draws nothing."""


def rows(ink: Ink, part: Facts) -> list[Row]:
    """The table's rows: labels in 黑体, values in 仿宋, 四号."""
    if not part.rows:
        return []
    widest = max(ink.width(line, "hei", FOURTH) for label, _ in part.rows for line in clean(label).split("\n"))
    edge = min(max(widest + 2 * PAD + 2.0, NARROWEST), BROADEST)
    place = ink.place
    out: list[Row] = []
    for label, value in part.rows:
        ink.place = clean(label) or place
        out += _cells(set_label(ink, label, FOURTH, edge), _value(ink, value, WIDTH - edge - 2 * BESIDE), edge)
    ink.place = place
    out[0] = out[0].held(Hold.NEAR)
    if len(out) > 1:
        out[-2] = out[-2].held(Hold.NEAR)
    out[-1] = out[-1].held(Hold.HEADING)  # the height under it belongs to it
    return [*out, ToGrid()]


def _write(ink: Ink, block: Block, face: Face, x: float, top: float) -> None:
    middle = MIDDLE[face]
    for index, line in enumerate(block.lines):
        baseline = top - (index + 0.5) * block.pitch - middle * block.size
        ink.write(line, block.align, block.size, x, baseline, middles=MIDDLE, middle=middle)


def _value(ink: Ink, value: str, room: float) -> Block:
    block = lay(ink, value, "fang", FOURTH, room, pitch=LINE / FOURTH)
    return Block(block.lines, "left" if len(block.lines) == 1 else "justify", FOURTH, LINE)


def _cells(label: Block, value: Block, edge: float) -> list[Row]:
    count = len(value.lines)
    whole = max(LEAST, label.height + 2 * MARGIN, value.height + 2 * MARGIN)
    if count < SPLIT_FROM:
        return [Cells(label, value, edge, whole)]
    if label.height > value.height:
        return [Cells(label, value, edge, whole)]
    none = Block((), label.align, label.size, label.pitch)
    out: list[Row] = []
    for at in range(count):
        shown = Block((value.lines[at],), value.align, value.size, value.pitch)
        name = Block((label.lines[at],), label.align, label.size, label.pitch) if at < len(label.lines) else none
        first, last = at == 0, at == count - 1
        height = LINE + (MARGIN if first else 0.0) + (MARGIN if last else 0.0)
        hold = Hold.NEAR if at in {0, count - 2} else Hold.FREE
        out.append(Cells(name, shown, edge, height, first, last, hold))
    return out


def grid_gap(y: float, top: float, pitch: float, least: float) -> float:
    """How much is left free under a table that ends at `y` on a page whose lines begin at `top`."""
    used = top - (y - least)
    return least + (-used) % pitch
