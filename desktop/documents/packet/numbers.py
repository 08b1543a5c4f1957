"""Page numbers that run through a packet: the papers' own are taken out, the packet's are drawn."""

from __future__ import annotations

import io
import re
from typing import Any

from desktop.documents.faces import Faces
from desktop.documents.typeset.ink import MM, Ink, PlainCanvas
from desktop.documents.typeset.pages import (
    ARTIFACT,
    BOTTOM,
    FOOT,
    IN_PLACE,
    LOW_RULE,
    NUMBER_DROP,
    draw_number,
    foot_at,
)

_OWN = re.compile(re.escape(ARTIFACT.encode()) + rb".*?\bEMC\b", re.DOTALL)
_FOOT = re.compile(  # what `pages.FOOT` and `IN_PLACE` write
    rb"/Artifact <</Type /Pagination /Subtype /Footer /BBox \[([\d.]+) (-?[\d.]+) ([\d.]+) (-?[\d.]+)\]>> BDC\s+"
    + re.escape(IN_PLACE.encode())
)
UNDER_RULE = 5.5 * MM  # how far down a number moves below the double rule of a letter (GB/T 9704-2012 10.1)
PREFIX = "N"  # fonts of the overlay are called N…, those of the papers F…


def _aside(foot: re.Match[bytes], number: int, width: float) -> bytes:
    """The beginning of a foot, moved to the inner side of a page that has this number in the packet."""
    x0, y0, x1, y1 = (float(edge) for edge in foot.groups())
    x = foot_at(number, x1 - x0, width)
    return f"{FOOT.format(x0=x, y0=y0, x1=x + x1 - x0, y1=y1)}\nq 1 0 0 1 {x - x0:.2f} 0 cm".encode()


def make_way(data: bytes, number: int, width: float) -> bytes:
    """A paper's page without its own number, its foot on the inner side; out: the page's new stream."""
    return _FOOT.sub(lambda foot: _aside(foot, number, width), _OWN.sub(b"", data))


def stamp_number(page: Any, stamp: Any, fonts: Any, own: int | None) -> None:
    """Draws a packet's number on a page of a writer; `own` is that number where the page has one already.

    In: the overlay's page for it and the overlay's fonts, which are called otherwise than those of any page.
    """
    from pypdf.generic import DictionaryObject, NameObject, StreamObject

    contents = page.get_contents()
    data = b"" if contents is None else contents.get_data()
    if own is not None:
        data = make_way(data, own, float(page.mediabox.width))
    stream = StreamObject()
    drawn = stamp.get_contents().get_data()
    if own is not None and LOW_RULE.encode() in data:
        drawn = f"q 1 0 0 1 0 {-UNDER_RULE:.2f} cm\n".encode() + drawn + b"\nQ"
    stream.set_data(b"q\n" + data + b"\nQ\n" + drawn)
    page.replace_contents(stream.flate_encode())
    resources = page.get("/Resources", DictionaryObject()).get_object()
    known = resources.get("/Font", DictionaryObject()).get_object()
    page[NameObject("/Resources")] = DictionaryObject(
        {**resources, NameObject("/Font"): DictionaryObject({**known, **fonts})}
    )


def overlay(numbers: list[tuple[int, tuple[float, float]]], faces: Faces) -> bytes:
    """A PDF of one page for each (number, width and height of its sheet in points), with nothing but the number."""
    out = io.BytesIO()
    canvas = PlainCanvas(out, pageCompression=1, invariant=1, font_prefix=PREFIX)
    ink = Ink(canvas, faces)
    for number, (width, height) in numbers:
        canvas.setPageSize((width, height))
        draw_number(ink, number, width, BOTTOM - NUMBER_DROP)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
