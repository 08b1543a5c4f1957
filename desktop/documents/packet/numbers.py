"""Page numbers that run through a packet: the papers' own are taken out, the packet's are drawn."""

from __future__ import annotations

import io
import re
from typing import Any

from desktop.documents.faces import Faces
from desktop.documents.typeset.ink import Ink, PlainCanvas
from desktop.documents.typeset.pages import ARTIFACT, BOTTOM, LONG, NUMBER_DROP, SHORT, draw_number

_OWN = re.compile(re.escape(ARTIFACT.encode()) + rb".*?\bEMC\b", re.DOTALL)
PREFIX = "N"  # fonts of the overlay are called N…, those of the papers F…


def without_own(page: Any) -> bool:
    """Takes a paper's own page number out of its page; out: whether there was one."""
    from pypdf.generic import NameObject, StreamObject

    contents = page.get_contents()
    if contents is None:
        return False
    data, found = _OWN.subn(b"", contents.get_data())
    if found:
        stream = StreamObject()
        stream.set_data(data)
        page[NameObject("/Contents")] = stream.flate_encode()
    return bool(found)


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
