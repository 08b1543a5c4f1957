"""The filled pages on paper: watermark, rows, page number, 版记, the seal's place in a preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.letter.measures import BOTTOM, FOURTH, LEFT, MIDDLE, NUMBER_DROP, RIGHT, SEAL, SHEET
from desktop.documents.letter.page.fill import Frame, Page
from desktop.documents.letter.page.imprint import Imprint
from desktop.documents.letter.parts import OfficialLetter
from desktop.documents.letter.text.closing import DayRow
from desktop.documents.typeset.ink import Ink
from desktop.documents.typeset.lines import Line
from desktop.documents.typeset.pages import ARTIFACT, draw_watermark

NEAR = 0.05


def begin_page(ink: Ink, letter: OfficialLetter) -> None:
    """Starts a page with what stands under its words."""
    ink.canvas.setPageSize(SHEET)
    draw_watermark(ink, letter.watermark, SHEET)


@dataclass(frozen=True)
class Stack:
    """Filled pages, the 版记, where its last rule lies, and whether it stands on a page of its own."""

    pages: tuple[Page, ...]
    imprint: Imprint
    bottom: float
    alone: bool

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.pages) + self.alone


def stack(pages: Sequence[Page], imprint: Imprint, first: Frame) -> Stack:
    """The 版记 at the foot of the last page, or of one more where it has no room (7.4.1)."""
    bottom = first.bottom if len(pages) == 1 else BOTTOM
    alone = imprint.height > pages[-1].ends - bottom + NEAR
    return Stack(tuple(pages), imprint, BOTTOM if alone else bottom, alone)


def draw_stack(ink: Ink, letter: OfficialLetter, whole: Stack, *, preview: bool) -> int:
    """Draws the pages, the first of which has begun; out: how many there are."""
    for index in range(whole.count):
        if index:
            ink.canvas.showPage()
            begin_page(ink, letter)
        if index < len(whole.pages):
            _rows(ink, whole.pages[index], preview=preview and letter.sealed)
        _number(ink, letter, index + 1)
    whole.imprint.draw(ink, whole.bottom)
    ink.canvas.showPage()
    return whole.count


def _rows(ink: Ink, page: Page, *, preview: bool) -> None:
    final = len(page.rows) - 1
    for index, placed in enumerate(page.rows):
        placed.row.draw(ink, placed.top, opens=index == 0, closes=index == final)
        if preview and isinstance(placed.row, DayRow):
            _seal(ink, *placed.row.seal(placed.top))


def _seal(ink: Ink, x: float, y: float) -> None:
    canvas = ink.canvas
    canvas.saveState()
    canvas.setStrokeGray(0.6)
    canvas.setLineWidth(0.6)
    canvas.setDash(2, 2)
    canvas.circle(x, y, SEAL / 2, stroke=1, fill=0)
    canvas.restoreState()


def _number(ink: Ink, letter: OfficialLetter, number: int) -> None:
    """`— 1 —` outside, one character in, its dashes 7 mm below the type area (7.5); none on a letter form's first."""
    if letter.form == "letter" and number == 1:
        return
    ink.place = "页码"
    boxes = tuple(ink.boxes(f"— {number} —", "song", FOURTH, 1e9))
    wide = sum(box.width for box in boxes)
    x = RIGHT - FOURTH - wide if number % 2 else LEFT + FOURTH
    ink.canvas.addLiteral(ARTIFACT)
    baseline = BOTTOM - NUMBER_DROP - MIDDLE["song"] * FOURTH
    ink.write(Line(boxes, wide, 0.0, ends=True), "left", FOURTH, x, baseline)
    ink.canvas.addLiteral("EMC")
