"""One scan on the screen, picture or PDF."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QStackedWidget

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.materials.read_file import read_file
from desktop.casework.materials.views import FileRow
from desktop.screens.desk import Desk
from desktop.screens.pdf_pages import PdfPages
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.paper.image_view import ImageView
from desktop.widgets.paper.pdf_view import PdfView


class ScanView(QStackedWidget):
    """Shows a scan as it was handed in; says what to do while there is none."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._shown: int | None = None
        self._nothing = words("", tone="second", wrap=True)
        self._image, self._pdf = ImageView(theme), PdfView(theme)
        for part in (self._nothing, self._image, self._pdf):
            self.addWidget(part)
        theme.follow(self, lambda: self.setMinimumHeight(theme.px(220)))

    def say(self, text: str) -> None:
        """Show no scan, but words."""
        self._shown = None
        self._nothing.setText(text)
        self.setCurrentWidget(self._nothing)

    def show_file(self, file: FileRow) -> None:
        """Show a scan; the one that is shown already stays as it was turned and enlarged."""
        if file.id == self._shown:
            return
        data = self._desk.ask(read_file, file.id)
        if data is not None:
            self.show_bytes(file.id, file.kind, data)

    def show_bytes(self, key: int, kind: str, data: bytes) -> None:
        """Show these bytes of a kind (pdf, jpg, png, tiff) under a key of the caller's."""
        if kind == "pdf":
            pages = PdfPages(data)
            self._pdf.show_pages(pages.sizes, pages.draw)
            self.setCurrentWidget(self._pdf)
        else:
            image = self._desk.ask(lambda _office: picture_of(data))
            if image is None:
                return
            self._image.show_image(image)
            self.setCurrentWidget(self._image)
        self._shown = key


def picture_of(data: bytes) -> QImage:
    """A scan as a picture, turned as its camera says; tiff goes by Pillow, since Qt's plugin is not everywhere.

    Raises `Expected` when it cannot be shown.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    image = reader.read()
    if not image.isNull():
        return image
    import io

    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data)) as opened:
            shown = opened.convert("RGB")
    except (UnidentifiedImageError, OSError) as trouble:
        raise Expected(_("这个扫描件显示不出来。"), _("请重新扫描后再附上。")) from trouble
    raw = shown.tobytes()
    return QImage(raw, shown.width, shown.height, shown.width * 3, QImage.Format.Format_RGB888).copy()
