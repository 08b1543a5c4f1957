"""Fills pages from top to bottom: where the next part goes, when a new page begins, what stands on its edge."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from desktop.documents.parts import Document, Sheet
from desktop.documents.typeset.ink import CENTRE, MM, Ink
from desktop.documents.typeset.lines import Line

SHORT, LONG = 210 * MM, 297 * MM
SIDES: Final[Mapping[Sheet, tuple[float, float]]] = MappingProxyType(
    {"A3": (LONG, 420 * MM), "A4": (SHORT, LONG), "A5": (148 * MM, SHORT), "A6": (105 * MM, 148 * MM)}
)
LEFT, RIGHT, TOP, BOTTOM = 25 * MM, 21 * MM, 27 * MM, 28 * MM
SMALL = 10 * MM  # all four margins of a slip smaller than A5
HEAD_SIZE = 9.0
HEAD_RISE = 4 * MM  # the running head's rule above the type area
NUMBER_DROP = 9 * MM  # the page number's line below the type area; the dash itself is 7 mm below (GB/T 9704-2012 7.5)
NUMBER_SIZE = 14.0
FOOT_SIZE = 8.0
FOOT_PITCH = 1.3 * FOOT_SIZE
NUMBER_ROOM = 90.0  # points kept free of the foot for the page number
ARTIFACT = "/Artifact <</Type /Pagination>> BDC"  # so that a packet can find this number and put its own in its place
FOOT = "/Artifact <</Type /Pagination /Subtype /Footer /BBox [{x0:.2f} {y0:.2f} {x1:.2f} {y1:.2f}]>> BDC"  # and move it
LOW_RULE = "/LowRule MP"  # a rule stands where the number would: a packet sets its own under it
IN_PLACE = "q 1 0 0 1 0 0 cm"
NEAR = 0.05


class Pages:
    """The pages of one document; `y` is the height in points at which the next part begins."""

    def __init__(self, ink: Ink, document: Document) -> None:
        self.ink = ink
        self.document = document
        short, long = SIDES[document.sheet]
        slip = document.sheet == "A6"
        self.sheet = (long, short) if document.landscape else (short, long)
        self.x = SMALL if slip else LEFT
        self.width = self.sheet[0] - self.x - (SMALL if slip else RIGHT)
        self.top = self.sheet[1] - (SMALL if slip else TOP)
        self.bottom = SMALL if slip else BOTTOM
        self.count = 0
        self.y = self.top
        self.begin()

    @property
    def left(self) -> float:
        """Height still free on this page, in points."""
        return self.y - self.bottom

    @property
    def whole(self) -> float:
        """Height of an empty page, in points."""
        return self.top - self.bottom

    @property
    def fresh(self) -> bool:
        """Whether nothing stands on this page yet."""
        return self.y >= self.top - NEAR

    def begin(self) -> None:
        """Starts a page: its watermark under everything, its number and foot."""
        self.count += 1
        self.y = self.top
        self.ink.canvas.setPageSize(self.sheet)
        draw_watermark(self.ink, self.document.watermark, self.sheet)
        self._edge()

    def turn(self) -> None:
        """Ends this page and starts the next."""
        self.ink.canvas.showPage()
        self.begin()

    def need(self, height: float) -> None:
        """Starts a new page unless `height` points are free (a page that is still empty is never left empty)."""
        if height > self.left + NEAR and not self.fresh:
            self.turn()

    def skip(self, height: float) -> None:
        """Leaves a gap, but none at a page's head."""
        if not self.fresh:
            self.y = max(self.y - height, self.bottom)

    def close(self) -> None:
        """Ends the last page."""
        self.ink.canvas.showPage()

    def _head(self) -> None:
        """The running head: its words in the middle over a rule, above the type area."""
        ink = self.ink
        ink.place = "页眉"
        lines = ink.lines(self.document.head, "song", HEAD_SIZE, self.width)
        base = self.top + HEAD_RISE
        ink.canvas.setFillGray(0.25)
        ink.write(lines[0], "centre", HEAD_SIZE, self.x, base + 1.2 * MM)
        ink.canvas.setFillGray(0)
        ink.rule(self.x, base, self.x + self.width, base, 0.5)

    def _edge(self) -> None:
        if self.document.head:
            self._head()
        ink, number = self.ink, self.document.first_page + self.count - 1
        baseline = self.bottom - NUMBER_DROP
        if self.document.page_numbers:
            ink.place = "页码"
            ink.canvas.addLiteral(ARTIFACT)
            draw_number(ink, number, self.sheet[0], baseline)
            ink.canvas.addLiteral("EMC")
        if self.document.foot:
            ink.place = "页脚"
            lines = ink.lines(self.document.foot, "song", FOOT_SIZE, self.width - NUMBER_ROOM)
            broad = max(line.natural for line in lines)
            x, low = foot_at(number, broad, self.sheet[0]), baseline - (len(lines) - 1) * FOOT_PITCH
            ink.canvas.addLiteral(FOOT.format(x0=x, y0=low - 2, x1=x + broad, y1=baseline + FOOT_SIZE))
            ink.canvas.addLiteral(IN_PLACE)
            ink.canvas.setFillGray(0.4)
            for index, line in enumerate(lines):
                ink.write(line, "left", FOOT_SIZE, x, baseline - index * FOOT_PITCH)
            ink.canvas.setFillGray(0)
            ink.canvas.addLiteral("Q")
            ink.canvas.addLiteral("EMC")


def draw_watermark(ink: Ink, words: str, sheet: tuple[float, float]) -> None:
    """Large grey words from corner to corner, under everything; "" draws none."""
    if not words:
        return
    width, height = sheet
    ink.place = "水印"
    size = min(130.0, 0.8 * math.hypot(width, height) / max(1.6, len(words) * 1.25))
    canvas = ink.canvas
    canvas.saveState()
    canvas.setFillGray(0.93)
    canvas.translate(width / 2, height / 2)
    canvas.rotate(math.degrees(math.atan2(height, width)))
    room = size * len(words) * 1.25
    line = Line(tuple(ink.boxes(words, "hei", size, 1e9)), room, 0.0, ends=True)
    ink.write(line, "spread" if len(words) > 1 else "centre", size, -room / 2, -CENTRE * size)
    canvas.restoreState()


def foot_at(number: int, broad: float, width: float) -> float:
    """Where the foot's words begin: on the inner side, away from the page number; `broad` is how wide they are."""
    return LEFT if number % 2 == 1 else width - RIGHT - broad


def draw_number(ink: Ink, number: int, width: float, baseline: float) -> None:
    """Draws `— 1 —` outside: odd pages at the right, even ones at the left, one character in (GB/T 9704-2012 7.5)."""
    boxes = tuple(ink.boxes(f"— {number} —", "song", NUMBER_SIZE, 1e9))
    room = width - LEFT - RIGHT - 2 * NUMBER_SIZE
    align = "right" if number % 2 == 1 else "left"
    ink.write(Line(boxes, room, 0.0, ends=True), align, NUMBER_SIZE, LEFT + NUMBER_SIZE, baseline)  # type: ignore[arg-type]
