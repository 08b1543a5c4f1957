"""Where a hand signs, where the seal goes, the case barcode, the table of contents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.barcode.code128 import Code128Auto

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.documents.parts import Barcode, Contents, Gap, Note, Panels, Part, Seal, Signature
from desktop.documents.typeset.block import Block, lay
from desktop.documents.typeset.ink import CENTRE, MM
from desktop.documents.typeset.lines import Line
from desktop.documents.typeset.pages import Pages
from desktop.documents.typeset.ruled.panels import boxes_height
from desktop.documents.typeset.words import note_height

SIZE = 12.0
BLANK = 42 * MM  # room for a signature
SEAL_ACROSS = 42 * MM  # 公章 of an office is 42 mm (国发〔1999〕25号)
SEAL_INDENT = 4 * SIZE  # the date stands four characters in (GB/T 9704-2012 7.3.5.1)
MODULE = 0.33 * MM  # a narrow bar, read by every hand scanner
ROW = 8.4 * MM


@dataclass(frozen=True)
class Spacing:
    """Heights in points round signatures and the seal."""

    over_line: float  # free above a line to sign on
    line: float
    over_seal: float
    under_seal: float


ROOMY = Spacing(5 * MM, 9 * MM, 12 * MM, 6 * MM)
TIGHT = Spacing(2.5 * MM, 8.5 * MM, 9 * MM, 1.5 * MM)  # rather than a page with nothing but the end


def _spacing(pages: Pages, part: Signature | Seal, after: Sequence[Part]) -> Spacing:
    """As roomy as this page allows for everything that closes the paper; turns the page when not even tight fits."""
    parts = (part, *after)
    pages.need(closing_height(pages, parts, TIGHT))
    if isinstance(part, Seal) and part.close:
        return TIGHT
    return ROOMY if closing_height(pages, parts, ROOMY) <= pages.left + 0.05 else TIGHT


def signature(pages: Pages, part: Signature, after: Sequence[Part] = ()) -> None:
    """`申请人签字：______　　年　　月　　日` at the right."""
    spacing = _spacing(pages, part, after)
    ink = pages.ink
    ink.place = part.label
    label = ink.width(part.label, "fang", SIZE)
    day = ink.width(part.day, "fang", SIZE)
    pages.skip(spacing.over_line)
    pages.y -= spacing.line
    baseline = pages.y + 2.4 * MM
    x = max(pages.x, pages.x + pages.width - label - BLANK - day - SIZE)
    ink.say(part.label, "fang", SIZE, x, baseline)
    ink.rule(x + label, baseline - 1.0 * MM, x + label + BLANK, baseline - 1.0 * MM, 0.5)
    ink.say(part.day, "fang", SIZE, x + label + BLANK + SIZE, baseline)


def closing_height(pages: Pages, parts: Sequence[Part], spacing: Spacing = TIGHT) -> float:
    """Height of the notes, signatures and seal that begin `parts`, in points; 0 when nobody signs there.

    They stand on one page together with the last words before them (GB/T 9704-2012: no page with the seal alone).
    Empty height between them gives way rather than that.
    """
    height, signed = 0.0, False
    for part in parts:
        if isinstance(part, Gap):
            height += 0.0 if spacing is TIGHT else part.height * MM
            continue
        if isinstance(part, Signature):
            height += spacing.over_line + spacing.line
        elif isinstance(part, Seal):
            height += seal_height(pages, part, spacing)
        elif isinstance(part, Note):
            height += note_height(pages, part)
        elif isinstance(part, Panels) and not part.fill and not signed:
            height += boxes_height(pages.ink, part, pages.width)
        else:
            break
        signed = signed or not isinstance(part, Note)
    return height if signed else 0.0


def gap(pages: Pages, part: Gap, after: Sequence[Part]) -> None:
    """Empty height, as much as leaves room for those who sign under it."""
    closing = closing_height(pages, after)
    pages.skip(min(part.height * MM, max(0.0, pages.left - closing)) if closing else part.height * MM)


def _office(pages: Pages, part: Seal) -> Block:
    room = pages.width - 2 * SEAL_INDENT
    across = min(pages.ink.width(part.office, "fang", SIZE) + 1, room)
    return lay(pages.ink, part.office, "fang", SIZE, across, align="centre", pitch=1.7)


def seal_height(pages: Pages, part: Seal, spacing: Spacing) -> float:
    """Height of the office's name, the date and the room round them, in points."""
    return spacing.over_seal + _office(pages, part).height + 1.7 * SIZE + spacing.under_seal


def seal(pages: Pages, part: Seal, after: Sequence[Part] = (), *, preview: bool) -> None:
    """The office over its date, four characters in; the preview shows where the seal belongs, the paper does not."""
    spacing = _spacing(pages, part, after)
    ink = pages.ink
    ink.place = "落款"
    day = ink.width(part.day, "fang", SIZE)
    block = _office(pages, part)
    room = block.lines[0].room
    centre = pages.x + pages.width - SEAL_INDENT - max(day, room - 1) / 2
    pages.y -= spacing.over_seal
    block.draw(ink, centre - room / 2, pages.y)
    pages.y -= block.height
    middle = pages.y - 0.85 * SIZE
    ink.say(part.day, "fang", SIZE, centre - day / 2, middle - CENTRE * SIZE)
    if preview:
        canvas = ink.canvas
        canvas.saveState()
        canvas.setStrokeGray(0.6)
        canvas.setLineWidth(0.6)
        canvas.setDash(2, 2)
        canvas.circle(centre, middle + 0.3 * SIZE, SEAL_ACROSS / 2, stroke=1, fill=0)
        canvas.restoreState()
    pages.y -= 1.7 * SIZE + spacing.under_seal


def barcode(pages: Pages, part: Barcode) -> None:
    """Code 128 as bars with its words under it; raises `Expected` for words the code cannot hold."""
    ink = pages.ink
    ink.place = "条码"
    if not part.text or not part.text.isascii() or not part.text.isprintable():
        raise Expected(
            _("编号“{text}”不能印成条码。").format(text=part.text),
            _("条码只能含英文字母、数字和连字符，请检查编号规则。"),
        )
    code = Code128Auto(part.text, barWidth=MODULE, barHeight=part.height * MM, humanReadable=False, quiet=False)
    size = 9.0
    pages.need(part.height * MM + 1.6 * size)
    room = pages.width - code.width
    x = pages.x + {"left": 0.0, "centre": room / 2}.get(part.align, room)
    pages.y -= part.height * MM
    code.drawOn(ink.canvas, x, pages.y)
    ink.canvas.setFillGray(0)
    line = Line(tuple(ink.boxes(part.text, "song", size, 1e9)), code.width, 0.0, ends=True)
    ink.write(line, "centre", size, x, pages.y - 1.1 * size)
    pages.y -= 1.9 * size


def contents(pages: Pages, part: Contents) -> None:
    """A table of contents: number, title, dots, pages; a remark in small words under the title."""
    ink = pages.ink
    for number, name, span, remark in part.rows:
        ink.place = "目录"
        at = pages.x + 11 * MM
        numbers = ink.width(span, "song", SIZE)
        room = pages.width - 11 * MM - numbers - 4 * MM
        block = lay(ink, name, "fang", SIZE, room, pitch=1.5)
        small: Block | None = lay(ink, remark, "song", 9.0, room, pitch=1.5) if remark else None
        inner = block.height + (small.height if small else 0.0)
        height = max(ROW, inner + 1.6 * MM)
        pages.need(height)
        top = pages.y - (height - inner) / 2
        base = top - (len(block.lines) - 0.5) * block.pitch - CENTRE * SIZE
        first = top - 0.5 * block.pitch - CENTRE * SIZE
        ink.say(number, "song", SIZE, pages.x + 1.5 * MM, first)
        block.draw(ink, at, top)
        ink.say(span, "song", SIZE, pages.x + pages.width - numbers, base)
        _leader(pages, at + block.lines[-1].natural + 2 * MM, pages.x + pages.width - numbers - 2 * MM, base)
        if small:
            ink.canvas.setFillGray(0.35)
            small.draw(ink, at, top - block.height)
            ink.canvas.setFillGray(0)
        pages.y -= height


def _leader(pages: Pages, x0: float, x1: float, y: float) -> None:
    """Dots drawn as a dashed line, on one raster for all rows, so that they are neither text nor askew."""
    step = 1.6 * MM
    start = pages.x + step * -(-(x0 - pages.x) // step)
    if x1 - start < step:
        return
    canvas = pages.ink.canvas
    canvas.saveState()
    canvas.setLineCap(1)
    canvas.setLineWidth(0.9)
    canvas.setStrokeGray(0.35)
    canvas.setDash([0, step])
    canvas.line(start, y + 1.2, x1, y + 1.2)
    canvas.restoreState()
