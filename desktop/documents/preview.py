"""Pages as pictures for the screen, and a PDF's words and sizes read back, by PDFium; no Qt, no temporary file."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import _

# PDFium keeps state for the whole process and may be entered by one thread at a time.
_PDFIUM = threading.Lock()


@dataclass(frozen=True)
class Raster:
    """A page as pixels: four bytes each, blue green red and one unused, rows from top to bottom without padding."""

    width: int
    height: int
    data: bytes

    @property
    def stride(self) -> int:
        """Bytes from row to row."""
        return self.width * 4


@contextmanager
def _opened(pdf: bytes, name: str = "") -> Iterator[Any]:
    import pypdfium2

    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as trouble:
            raise Expected(
                _("“{name}”已损坏或不完整，无法读取。").format(name=name or "PDF"),
                _("请重新扫描或向提交人索取完好的文件。"),
            ) from trouble
        try:
            yield document
        finally:
            document.close()


def page_count(pdf: bytes, name: str = "") -> int:
    """How many pages a PDF has; raises `Expected` when it cannot be opened."""
    with _opened(pdf, name) as document:
        return len(document)


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of each page in points, as shown (turned pages are turned)."""
    with _opened(pdf) as document:
        return tuple(tuple(document.get_page_size(index)) for index in range(len(document)))


def page_image(pdf: bytes, index: int, dpi: float) -> Raster:
    """One page (counted from 0) as pixels at a resolution."""
    with _opened(pdf) as document:
        return _drawn(document, index, dpi)


def page_images(pdf: bytes, dpi: float) -> tuple[Raster, ...]:
    """All pages as pixels at a resolution."""
    with _opened(pdf) as document:
        return tuple(_drawn(document, index, dpi) for index in range(len(document)))


def page_texts(pdf: bytes) -> tuple[str, ...]:
    """The words of each page, as a reader would copy them."""
    with _opened(pdf) as document:
        out = []
        for page in document:
            text = page.get_textpage()
            out.append(text.get_text_bounded().encode("utf-16", "surrogatepass").decode("utf-16"))
            text.close()
        return tuple(out)


def flat(pdf: bytes) -> bytes:
    """The same pages with what forms and notes show drawn into the page; a file without them comes back as it is."""
    if b"/Annot" not in pdf and b"/ObjStm" not in pdf:
        return pdf
    with _opened(pdf) as document:
        document.init_forms()
        for page in document:
            page.flatten()
            page.close()
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()


def _drawn(document: Any, index: int, dpi: float) -> Raster:
    page = document[index]
    bitmap = page.render(scale=dpi / 72, may_draw_forms=False, force_bitmap_format=None, rev_byteorder=False,
                         prefer_bgrx=True)  # fmt: skip
    width, height, stride = bitmap.width, bitmap.height, bitmap.stride
    data = bytes(bitmap.buffer)
    bitmap.close()
    page.close()
    if stride != width * 4:
        data = b"".join(data[row * stride : row * stride + width * 4] for row in range(height))
    return Raster(width, height, data)
