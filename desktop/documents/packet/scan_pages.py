"""Scans on A4 sheets: a picture is drawn inside the margins as it came, a PDF's pages are shrunk to fit."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader

from desktop.documents.packet.pieces import ScanPiece
from desktop.documents.scans import flattened
from desktop.documents.typeset.ink import MM, PlainCanvas
from desktop.documents.typeset.pages import LONG, SHORT

FILLED = 0.92  # of the sheet, so that the page number has its place
LOWEST = 16 * MM  # the number stands below
NATURAL_DPI = 120.0  # a small picture is not blown up beyond this
TURNS = {3: 180, 6: 270, 8: 90}  # EXIF orientation → degrees counter-clockwise the picture is drawn


def place(width: float, height: float) -> tuple[float, float, float]:
    """(scale, x, y) that puts a page of this size into the middle of an A4 sheet above the page number; points."""
    room, rise = SHORT * FILLED, LONG * FILLED
    scale = min(room / width, rise / height)
    y = max(LOWEST, (LONG - height * scale) / 2)
    return scale, (SHORT - width * scale) / 2, min(y, LONG - height * scale)


def frames(data: bytes) -> Iterator[tuple[ImageReader, int, int, int]]:
    """Each picture of an image file as (reader, width, height, turn); a JPEG is passed through untouched."""
    with Image.open(io.BytesIO(data)) as image:
        turn = image.getexif().get(0x0112, 1)
        if image.format in {"JPEG", "MPO"} and image.mode in {"L", "RGB"} and turn in {1, *TURNS}:
            yield ImageReader(io.BytesIO(data)), image.width, image.height, TURNS.get(turn, 0)
            return
        for index in range(getattr(image, "n_frames", 1) if image.format == "TIFF" else 1):
            image.seek(index)
            plain = flattened(ImageOps.exif_transpose(image))
            yield ImageReader(plain), plain.width, plain.height, 0


def image_sheets(piece: ScanPiece) -> tuple[bytes, int]:
    """An image file as a PDF of A4 sheets; out: its bytes and pages."""
    out = io.BytesIO()
    canvas = PlainCanvas(out, pageCompression=1, invariant=1, pdfVersion=(1, 7))
    count = 0
    for reader, width, height, turn in frames(piece.data):
        wide, high = (height, width) if turn in {90, 270} else (width, height)
        turned = wide > high  # a landscape scan fills the sheet when turned
        across, up = (high, wide) if turned else (wide, high)
        scale, _, _ = place(across, up)
        scale = min(scale, 72 / NATURAL_DPI)
        canvas.setPageSize((SHORT, LONG))
        canvas.saveState()
        canvas.translate(SHORT / 2, (LONG + LOWEST) / 2 if up * scale < LONG - 2 * LOWEST else max(
            LONG / 2, LOWEST + up * scale / 2))  # fmt: skip
        canvas.rotate(turn + (90 if turned else 0))
        canvas.drawImage(reader, -width * scale / 2, -height * scale / 2, width * scale, height * scale)
        canvas.restoreState()
        canvas.showPage()
        count += 1
    canvas.save()
    return out.getvalue(), count


def pdf_sheets(piece: ScanPiece) -> Any:
    """A foreign PDF as a pypdf writer of A4 sheets without links, forms or notes; what forms show is kept."""
    from pypdf import PdfReader, PdfWriter, Transformation

    from desktop.documents.preview import flat

    reader = PdfReader(io.BytesIO(flat(piece.data)), strict=False)
    writer = PdfWriter()
    for page in reader.pages:
        for key in ("/Annots", "/AA", "/Metadata", "/PieceInfo", "/Thumb"):
            if key in page:
                del page[key]
        box = page.cropbox
        width, height = float(box.width), float(box.height)
        turn = page.rotation % 360
        if (width > height) != (turn in {90, 270}):
            turn = (turn + 270) % 360  # what would show as landscape stands upright on the sheet
        move = Transformation().translate(-float(box.left), -float(box.bottom)).rotate(-turn)
        move = move.translate(*{90: (0.0, width), 180: (width, height), 270: (height, 0.0)}.get(turn, (0.0, 0.0)))
        scale, x, y = place(*((height, width) if turn in {90, 270} else (width, height)))
        sheet = writer.add_blank_page(SHORT, LONG)
        sheet.merge_transformed_page(page, move.scale(scale).translate(x, y))
    return writer


def sheets(piece: ScanPiece) -> Any:
    """A scan as a pypdf reader or writer of A4 sheets."""
    from pypdf import PdfReader

    if b"%PDF-" in piece.data[:1024]:
        return pdf_sheets(piece)
    return PdfReader(io.BytesIO(image_sheets(piece)[0]))
