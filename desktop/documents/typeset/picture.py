"""A photo in its cell."""

from __future__ import annotations

import io

from reportlab.lib.utils import ImageReader

from desktop.documents.scans import upright_image
from desktop.documents.typeset.cell import PAD
from desktop.documents.typeset.ink import Ink


def draw_picture(ink: Ink, data: bytes, x: float, bottom: float, width: float, height: float) -> None:
    """Draws a photo as large as its cell allows, undistorted; raises `Expected` when it is not a sound picture."""
    image = upright_image(data, ink.place)
    room, rise = width - PAD, height - PAD
    scale = min(room / image.width, rise / image.height)
    wide, high = image.width * scale, image.height * scale
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=1)
    out.seek(0)
    ink.canvas.drawImage(ImageReader(out), x + (width - wide) / 2, bottom + (height - high) / 2, wide, high)
