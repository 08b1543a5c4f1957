"""Where a hand signs, where the seal goes, the case barcode, the table of contents."""

from __future__ import annotations

from reportlab.graphics.barcode.code128 import Code128Auto

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.documents.parts import Barcode, Contents, Part, Seal, Signature
from desktop.documents.typeset.block import Block, lay
from desktop.documents.typeset.ink import CENTRE, MM
from desktop.documents.typeset.lines import Line
from desktop.documents.typeset.pages import Pages

SIZE = 12.0
BLANK = 42 * MM  # room for a signature
SEAL_ACROSS = 42 * MM  # 公章 of an office is 42 mm (国发〔1999〕25号)
SEAL_INDENT = 4 * SIZE  # the date stands four characters in (GB/T 9704-2012 7.3.5.1)
MODULE = 0.33 * MM  # a narrow bar, read by every hand scanner
ROW = 8.4 * MM


def signature(pages: Pages, part: Signature) -> None:
    """`申请人签字：______　　年　　月　　日` at the right."""
    ink = pages.ink
    ink.place = part.label
    label = ink.width(part.label, "fang", SIZE)
    day = ink.width(part.day, "fang", SIZE)
    pages.need(14 * MM)
    pages.skip(5 * MM)
    pages.y -= 9 * MM
    baseline = pages.y + 2.4 * MM
    x = max(pages.x, pages.x + pages.width - label - BLANK - day - SIZE)
    ink.say(part.label, "fang", SIZE, x, baseline)
    ink.rule(x + label, baseline - 1.0 * MM, x + label + BLANK, baseline - 1.0 * MM, 0.5)
    ink.say(part.day, "fang", SIZE, x + label + BLANK + SIZE, baseline)


def closing_height(pages: Pages, parts: tuple[Part, ...]) -> float:
    """Height of the signatures and the seal that begin `parts`, in points: a seal never stands on a page alone."""
    height = 0.0
    for part in parts:
        if isinstance(part, Signature):
            height += 14 * MM
        elif isinstance(part, Seal):
            return height + seal_height(pages, part)
        else:
            break
    return height


def seal_height(pages: Pages, part: Seal) -> float:
    """Height of the office's name, the date and the room round them, in points."""
    room = pages.width - 2 * SEAL_INDENT
    office = pages.ink.width(part.office, "fang", SIZE)
    block = lay(pages.ink, part.office, "fang", SIZE, min(office + 1, room), align="centre", pitch=1.7)
    return 12 * MM + block.height + 1.7 * SIZE + 6 * MM


def seal(pages: Pages, part: Seal, *, preview: bool) -> None:
    """The office over its date, four characters in; the preview shows where the seal belongs, the paper does not."""
    ink = pages.ink
    ink.place = "落款"
    day = ink.width(part.day, "fang", SIZE)
    office = ink.width(part.office, "fang", SIZE)
    right = pages.x + pages.width - SEAL_INDENT
    centre = right - max(day, min(office, pages.width - 2 * SEAL_INDENT)) / 2
    room = min(office + 1, pages.width - 2 * SEAL_INDENT)
    block = lay(ink, part.office, "fang", SIZE, room, align="centre", pitch=1.7)
    pages.need(seal_height(pages, part))
    pages.y -= 12 * MM
    block.draw(ink, centre - block.lines[0].room / 2, pages.y)
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
    pages.y -= 1.7 * SIZE + 6 * MM


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
