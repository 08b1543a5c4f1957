"""Pages laid on larger sheets, and copies in order: booklets on A3, slips to be cut apart, sets for a committee."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from desktop.documents.render import PRODUCER
from desktop.documents.typeset.pages import SIDES

ON_A_SHEET: Final = 4  # slips


@dataclass(frozen=True)
class Imposed:
    """What goes to the printer: the file, its pages and the sheets of paper it takes."""

    pdf: bytes
    pages: int
    sheets: int


@dataclass(frozen=True)
class _Placed:
    """A source page on a sheet: its name there and where its lower left corner stands, in points."""

    page: int
    x: float
    y: float


def booklet(pdf: bytes) -> Imposed:
    """A4 pages on A3 to be printed on both sides (flipped on the short edge) and folded, bound at the left.

    Out: the same pages in signature order; blank ones fill up to a multiple of four.
    """
    source = _read(pdf)
    count = -(-len(source.pages) // 4) * 4
    width, height = SIDES["A4"]
    sides: list[list[_Placed]] = []
    for index in range(count // 2):
        low, high = index, count - 1 - index
        left, right = (high, low) if index % 2 == 0 else (low, high)
        here = ((left, 0.0), (right, width))
        sides.append([_Placed(page, x, 0.0) for page, x in here if page < len(source.pages)])
    return Imposed(_laid(source, sides, (2 * width, height), marks=False), len(sides), len(sides) // 2)


def slips(pdf: bytes, copies: Sequence[int] | int) -> Imposed:
    """Slips of a quarter sheet, four to an A4 sheet, exactly as many as asked: `copies` of each page of `pdf`.

    They stand so that the whole pile is cut once and the four piles laid one on the other are in order: all copies of
    the first slip, then of the second.
    """
    source = _read(pdf)
    each = [copies] * len(source.pages) if isinstance(copies, int) else list(copies)
    order = [page for page, number in enumerate(each) for _copy in range(number)]
    sheets = -(-len(order) // ON_A_SHEET)
    width, height = SIDES["A4"]
    corners = ((0.0, height / 2), (width / 2, height / 2), (0.0, 0.0), (width / 2, 0.0))
    sides = []
    for sheet in range(sheets):
        at = [(place * sheets + sheet, corner) for place, corner in enumerate(corners)]
        sides.append([_Placed(order[number], x, y) for number, (x, y) in at if number < len(order)])
    return Imposed(_laid(source, sides, (width, height), marks=True), sheets, sheets)


def sets(pdfs: Sequence[bytes], copies: int, *, duplex: bool) -> Imposed:
    """The papers one after the other, `copies` times over, so that each set leaves the printer whole (逐份).

    Printed on both sides, every paper begins on a sheet of its own.
    """
    from pypdf import PdfWriter

    writer = PdfWriter()
    papers = [list(_read(pdf).pages) for pdf in pdfs]
    sheets = 0
    for _copy in range(copies):
        for pages in papers:
            for page in pages:  # its words and faces are kept once, however often it is added
                writer.add_page(page)
            if duplex and len(pages) % 2:
                last = pages[-1].mediabox
                writer.add_blank_page(float(last.width), float(last.height))
            sheets += -(-len(pages) // 2) if duplex else len(pages)
    return Imposed(_bytes(writer), len(writer.pages), sheets)


def _read(pdf: bytes) -> Any:
    from pypdf import PdfReader

    return PdfReader(io.BytesIO(pdf))


def _laid(source: Any, sides: Sequence[Sequence[_Placed]], size: tuple[float, float], *, marks: bool) -> bytes:
    """Sheets on which each source page is drawn where it is placed; a page is kept once in the file."""
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, NameObject, StreamObject

    writer = PdfWriter()
    forms = [writer._add_object(_form(page, writer)) for page in source.pages]  # noqa: SLF001 - pypdf's door for it
    for placed in sides:
        page = writer.add_blank_page(*size)
        code = [_cut_marks(*size)] if marks else []
        code += [f"q 1 0 0 1 {one.x:.2f} {one.y:.2f} cm /P{one.page} Do Q" for one in placed]
        used = {NameObject(f"/P{one.page}"): forms[one.page] for one in placed}
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): DictionaryObject(used)})
        stream = StreamObject()
        stream.set_data("\n".join(code).encode())
        page[NameObject("/Contents")] = writer._add_object(stream)  # noqa: SLF001
    return _bytes(writer)


def _form(page: Any, writer: Any) -> Any:
    """A page as a drawing that other pages may show."""
    from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, StreamObject

    form = StreamObject()
    contents = page.get_contents()
    form.set_data(b"" if contents is None else contents.get_data())
    form = form.flate_encode()
    box = [FloatObject(0), FloatObject(0), FloatObject(page.mediabox.width), FloatObject(page.mediabox.height)]
    resources = page.get("/Resources", DictionaryObject()).get_object()
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = ArrayObject(box)
    form[NameObject("/Resources")] = resources.clone(writer)
    return form


def _cut_marks(width: float, height: float) -> str:
    """Dashes across the middle of a sheet, both ways, to cut along."""
    x, y = width / 2, height / 2
    return (
        f"q 0.4 w 0.6 G [3 3] 0 d {x:.2f} 0 m {x:.2f} {height:.2f} l S 0 {y:.2f} m {width:.2f} {y:.2f} l S Q"
    )


def _bytes(writer: Any) -> bytes:
    writer.add_metadata({"/Creator": PRODUCER, "/Producer": PRODUCER})
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
