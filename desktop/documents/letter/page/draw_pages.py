"""The filled pages on paper: watermark, rows, page number, 版记, the seal's place in a preview."""

from __future__ import annotations

from collections.abc import Sequence

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


def draw_pages(
    ink: Ink, letter: OfficialLetter, pages: Sequence[Page], imprint: Imprint, first: Frame, *, preview: bool
) -> int:
    """Draws the pages, the first of which has begun; out: how many there are."""
    last = pages[-1]
    bottom = first.bottom if len(pages) == 1 else BOTTOM
    alone = imprint.height > last.ends - bottom + NEAR
    for index, page in enumerate(pages):
        if index:
            ink.canvas.showPage()
            begin_page(ink, letter)
        _rows(ink, page, preview=preview and letter.sealed)
        _number(ink, letter, index + 1)
    if alone:
        ink.canvas.showPage()
        begin_page(ink, letter)
        _number(ink, letter, len(pages) + 1)
    imprint.draw(ink, BOTTOM if alone else bottom)
    ink.canvas.showPage()
    return len(pages) + alone


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
