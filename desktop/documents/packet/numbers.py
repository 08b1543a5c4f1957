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
    LEFT,
    LONG,
    NUMBER_DROP,
    NUMBER_ROOM,
    SHORT,
    draw_number,
)

_OWN = re.compile(re.escape(ARTIFACT.encode()) + rb".*?\bEMC\b", re.DOTALL)
_FOOT = re.compile(
    re.escape(FOOT.encode()) + rb"\s+" + re.escape(IN_PLACE.encode()) + rb"(?=.*?1 0 0 1 (\d+\.\d+) \d+\.\d+ Tm)",
    re.DOTALL,
)
PREFIX = "N"  # fonts of the overlay are called N…, those of the papers F…


def _aside(foot: re.Match[bytes], number: int) -> bytes:
    """The beginning of a foot, moved off the side where the packet's number will stand."""
    stands_left = float(foot[1]) < LEFT + 1
    number_left = number % 2 == 0
    move = NUMBER_ROOM * (stands_left and number_left) - NUMBER_ROOM * (not stands_left and not number_left)
    return f"{FOOT}\nq 1 0 0 1 {move:g} 0 cm".encode()


def make_way(page: Any, number: int) -> None:
    """Takes a paper's own page number out of its page, and moves the foot's words out of the new number's way."""
    from pypdf.generic import NameObject, StreamObject

    contents = page.get_contents()
    if contents is None:
        return
    data, numbers = _OWN.subn(b"", contents.get_data())
    data, feet = _FOOT.subn(lambda foot: _aside(foot, number), data)
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
