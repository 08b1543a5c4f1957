"""Page numbers that run through a packet: the papers' own are taken out, the packet's are drawn."""

from __future__ import annotations

import io
import re
from typing import Any

from desktop.documents.faces import Faces
from desktop.documents.typeset.ink import Ink, PlainCanvas
from desktop.documents.typeset.pages import (
    ARTIFACT,
    BOTTOM,
    FOOT,
    IN_PLACE,
    LONG,
    NUMBER_DROP,
    SHORT,
    draw_number,
    foot_at,
)

_OWN = re.compile(re.escape(ARTIFACT.encode()) + rb".*?\bEMC\b", re.DOTALL)
_FOOT = re.compile(  # what `pages.FOOT` and `IN_PLACE` write
    rb"/Artifact <</Type /Pagination /Subtype /Footer /BBox \[([\d.]+) (-?[\d.]+) ([\d.]+) (-?[\d.]+)\]>> BDC\s+"
    + re.escape(IN_PLACE.encode())
)
PREFIX = "N"  # fonts of the overlay are called N…, those of the papers F…


def _aside(foot: re.Match[bytes], number: int, width: float) -> bytes:
    """The beginning of a foot, moved to the inner side of a page that has this number in the packet."""
    x0, y0, x1, y1 = (float(edge) for edge in foot.groups())
    x = foot_at(number, x1 - x0, width)
    return f"{FOOT.format(x0=x, y0=y0, x1=x + x1 - x0, y1=y1)}\nq 1 0 0 1 {x - x0:.2f} 0 cm".encode()


def make_way(page: Any, number: int) -> None:
    """Takes a paper's own page number out of its page, and moves the foot's words out of the new number's way."""
    from pypdf.generic import NameObject, StreamObject

    contents = page.get_contents()
    if contents is None:
        return
    data, numbers = _OWN.subn(b"", contents.get_data())
    width = float(page.mediabox.width)
    data, feet = _FOOT.subn(lambda foot: _aside(foot, number, width), data)
    if numbers or feet:
        stream = StreamObject()
        stream.set_data(data)
        page[NameObject("/Contents")] = stream.flate_encode()


def overlay(numbers: list[tuple[int, bool]], faces: Faces) -> bytes:
    """A PDF of one page for each (number, landscape), with nothing but the number on it."""
    out = io.BytesIO()
    canvas = PlainCanvas(out, pageCompression=1, invariant=1, font_prefix=PREFIX)
    ink = Ink(canvas, faces)
    for number, landscape in numbers:
        width, height = (LONG, SHORT) if landscape else (SHORT, LONG)
        canvas.setPageSize((width, height))
        draw_number(ink, number, width, BOTTOM - NUMBER_DROP)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
