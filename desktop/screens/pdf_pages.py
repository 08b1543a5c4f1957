"""The pages of kept or previewed bytes as images for the screen and the printer."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QImage

from desktop.documents.preview import page_image, page_sizes

_POINT: Final = 72  # points in an inch


class PdfPages:
    """A paper's pages, drawn on demand. In: the PDF's bytes, which are not changed."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.sizes: tuple[tuple[float, float], ...] = page_sizes(pdf)

    def __len__(self) -> int:
        return len(self.sizes)

    def draw(self, page: int, width: int) -> QImage:
        """A page (from 0) so many pixels wide."""
        return self.raster(page, width / self.sizes[page][0] * _POINT)

    def raster(self, page: int, dpi: float) -> QImage:
        """A page at a resolution."""
        drawn = page_image(self._pdf, page, dpi)
        # The picture shares the bytes until it is copied; the copy makes it its own.
        return QImage(drawn.data, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()
