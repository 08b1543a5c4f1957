"""Boxes of opinions: one under the other, sharing what the page has left, words going on rather than being cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.parts import Note, Panel, Panels, Part
from desktop.documents.typeset.block import Block, lay
from desktop.documents.typeset.ink import MM, Ink
from desktop.documents.typeset.pages import Pages
from desktop.documents.typeset.ruled.cell import PAD, PITCH, THICK, THIN, VALUES, draw_cell, set_label
from desktop.documents.typeset.ruled.rows import UNDER
from desktop.documents.typeset.words import note_height

LABEL = 14 * MM  # the column of what a box is called
INSIDE = 2.5 * MM  # over the words of a box and under its signatures
SIGN = 8 * MM  # a line to sign on
UPRIGHT = 9  # a label up to so many characters stands one under the other
SPLIT_LINES = 3  # words are parted only where at least so many lines stay


@dataclass(frozen=True)
class _Set:
    """A box with its words laid out; heights in points."""

    panel: Panel
    label: Block
    words: Block
    height: float  # what it needs


def _set(ink: Ink, panel: Panel, room: float) -> _Set:
    ink.place = panel.label
    label = set_label(ink, "\n".join(panel.label) if len(panel.label) <= UPRIGHT else panel.label, panel.size, LABEL)
    words = lay(
        ink, panel.text, VALUES, panel.size, room - LABEL - 4 * PAD, align="justify", pitch=PITCH + 0.15,
        indent=2 * panel.size,
    )  # fmt: skip
    return _Set(panel, label, words, max(panel.least * MM, _needs(panel, words), label.height + 2 * INSIDE))


def _needs(panel: Panel, words: Block) -> float:
    return (words.height if panel.text else 0.0) + len(panel.signs) * SIGN + 2 * INSIDE


def _all(ink: Ink, part: Panels, room: float) -> tuple[_Set, ...]:
    return ink.once(part, room, lambda: tuple(_set(ink, panel, room) for panel in part.boxes))


def least_height(ink: Ink, part: Panels, room: float) -> float:
    """What must have room under a heading: the first box, or the least of it, in points."""
    first = _all(ink, part, room)[0]
    return min(first.height, first.panel.least * MM)


def boxes_height(ink: Ink, part: Panels, room: float) -> float:
    """Height of boxes that do not fill the page, with the room under them, in points."""
    return sum(one.height for one in _all(ink, part, room)) + UNDER


def notes_height(pages: Pages, after: Sequence[Part]) -> float:
    """Height of the notes right after the boxes, in points: they stand on the same page."""
    height = 0.0
    for part in after:
        if not isinstance(part, Note):
            break
        height += note_height(pages, part)
    return height


def panels(pages: Pages, part: Panels, keep: float = 0.0) -> None:
    """Draws boxes from here on; those of one page share its height by their shares when the part says so.

    `keep` points stay free under the last.
    """
    waiting = list(_all(pages.ink, part, pages.width))
    while waiting:
        here: list[_Set] = []
        while waiting and sum(one.height for one in here) + waiting[0].height <= pages.left + 0.05:
            here.append(waiting.pop(0))
        if not here:
            if not pages.fresh and waiting[0].height <= pages.whole:
                pages.turn()
                continue
            _parted(pages, waiting.pop(0))
            continue
        spare = pages.left - sum(one.height for one in here) - UNDER - (0.0 if waiting else keep) if part.fill else 0.0
        shares = sum(one.panel.share for one in here) or 1.0
        began = pages.y
        for one in here:
            _whole(pages, one, one.height + max(0.0, spare) * one.panel.share / shares)
        pages.ink.frame(pages.x, pages.y, pages.width, began - pages.y, THICK)
        pages.y -= UNDER if pages.left > UNDER else 0.0
        if waiting:
            pages.turn()


def _frame(pages: Pages, one: _Set, height: float) -> None:
    ink = pages.ink
    ink.frame(pages.x, pages.y - height, pages.width, height, THIN)
    ink.rule(pages.x + LABEL, pages.y, pages.x + LABEL, pages.y - height, THIN)
    ink.place = one.panel.label
    draw_cell(ink, one.label, pages.x, pages.y, height)


def _whole(pages: Pages, one: _Set, height: float) -> None:
    _frame(pages, one, height)
    if one.panel.text:
        one.words.draw(pages.ink, pages.x + LABEL + 2 * PAD, pages.y - INSIDE)
    _signs(pages, one.panel, pages.y - height)
    pages.y -= height


def _signs(pages: Pages, panel: Panel, bottom: float) -> None:
    """The lines to sign on, at the right of the box's foot."""
    ink = pages.ink
    ink.place = panel.label
    room = pages.width - LABEL - 4 * PAD
    for index, words in enumerate(reversed(panel.signs)):
        block = lay(ink, words, VALUES, panel.size, room, align="right", pitch=1.0)
        block.draw(ink, pages.x + LABEL + 2 * PAD, bottom + INSIDE + index * SIGN + 0.75 * SIGN)


def _parted(pages: Pages, one: _Set) -> None:
    """A box taller than a page, its words drawn line by line over several, its signatures under the last."""
    first, total = 0, len(one.words.lines)
    again = set_label(pages.ink, f"{one.panel.label}\n（续）", one.panel.size, LABEL)
    foot = len(one.panel.signs) * SIGN
    while True:
        rest = total - first
        if (rest * one.words.pitch) + foot + 2 * INSIDE <= pages.left:
            block = Block(one.words.lines[first:], one.words.align, one.words.size, one.words.pitch)
            _closed(pages, _Set(one.panel, again if first else one.label, block, 0.0), pages.left - UNDER, signed=True)
            return
        count = min(int((pages.left - 2 * INSIDE) // one.words.pitch), rest)
        if count >= min(SPLIT_LINES, rest) and count > 0:
            block = Block(one.words.lines[first : first + count], one.words.align, one.words.size, one.words.pitch)
            _closed(pages, _Set(one.panel, again if first else one.label, block, 0.0), pages.left, signed=False)
            first += count
        pages.turn()


def _closed(pages: Pages, one: _Set, height: float, *, signed: bool) -> None:
    height = max(height, one.words.height + 2 * INSIDE + (len(one.panel.signs) * SIGN if signed else 0.0))
    began = pages.y
    _frame(pages, one, height)
    one.words.draw(pages.ink, pages.x + LABEL + 2 * PAD, pages.y - INSIDE)
    if signed:
        _signs(pages, one.panel, pages.y - height)
    pages.y -= height
    pages.ink.frame(pages.x, pages.y, pages.width, began - pages.y, THICK)
    pages.y -= UNDER if signed and pages.left > UNDER else 0.0
