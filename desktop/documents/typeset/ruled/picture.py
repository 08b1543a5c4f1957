"""A photo in its cell."""

from __future__ import annotations

import io

from PIL import Image
from reportlab.lib.utils import ImageReader

from desktop.documents.scans import upright_image
from desktop.documents.typeset.ink import Ink
from desktop.documents.typeset.ruled.cell import PAD


def _reader(data: bytes, upright: Image.Image) -> ImageReader:
    """The picture for the canvas: an upright JPEG as it came, everything else from its pixels."""
    with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "TIFF")) as image:
        if image.format == "JPEG" and image.mode in {"L", "RGB"} and image.getexif().get(0x0112, 1) == 1:
            return ImageReader(io.BytesIO(data))
    return ImageReader(upright)


def draw_picture(ink: Ink, data: bytes, x: float, bottom: float, width: float, height: float) -> None:
    """Draws a photo as large as its cell allows, undistorted; raises `Expected` when it is not a sound picture."""
    image = upright_image(data, ink.place)
    room, rise = width - PAD, height - PAD
    scale = min(room / image.width, rise / image.height)
    wide, high = image.width * scale, image.height * scale
    ink.canvas.drawImage(_reader(data, image), x + (width - wide) / 2, bottom + (height - high) / 2, wide, high)
