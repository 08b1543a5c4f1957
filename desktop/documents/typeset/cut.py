"""A line to cut along."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents.parts import Cut, Gap, Grid, Part
from desktop.documents.typeset import marks
from desktop.documents.typeset.ink import MM
from desktop.documents.typeset.pages import Pages
from desktop.documents.typeset.ruled import grid

SIZE = 8.5
ROOM = 9 * MM
AIR = 3 * MM  # on both sides of the words


def stub_height(pages: Pages, after: Sequence[Part]) -> float:
    """Height of the whole counterfoil, in points: its form and the lines to sign on stay on one sheet."""
    height = 0.0
    for at, part in enumerate(after):
        if isinstance(part, Grid):
            height += grid.whole_height(pages.ink, part, pages.width)
        elif isinstance(part, Gap):
            height += part.height * MM
        else:
            return height + marks.closing_height(pages, after[at:])
    return height


def cut(pages: Pages, part: Cut, following: float) -> None:
    """A dashed rule across the sheet's width with small words in its middle, together with what follows it.

    A counterfoil on a page of its own has nothing to be cut from, and only the words over it.
    """
    pages.need(ROOM + following)
    ink = pages.ink
    ink.place = "存根"
    y = pages.y - ROOM / 2
    width = ink.width(part.text, "song", SIZE)
    middle = pages.x + pages.width / 2
    canvas = ink.canvas
    if not pages.fresh:
        canvas.saveState()
        canvas.setLineWidth(0.5)
        canvas.setStrokeGray(0.35)
        canvas.setDash([3, 2.2])
        left, right = middle - width / 2 - AIR, middle + width / 2 + AIR
        canvas.line(pages.x, y, left, y)
        canvas.line(right, y, pages.x + pages.width, y)
        canvas.restoreState()
    canvas.setFillGray(0.35)
    ink.say(part.text, "song", SIZE, middle - width / 2, y - 0.36 * SIZE)
    canvas.setFillGray(0)
    pages.y -= ROOM
