"""A scan on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform

from desktop.widgets.look.theme import Theme
from desktop.widgets.paper.sheets import Sheets


class ImageView(Sheets):
    """One picture, enlarged and turned for reading; the kept file is not changed by it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._image_shown = QImage()

    def show_image(self, image: QImage) -> None:
        """Show a picture, one point of paper for each pixel of a 96 dpi scan."""
        self._image_shown = image
        self.show_pages(
            [(image.width() * 0.75, image.height() * 0.75)],
            lambda _page, width: image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation),
        )

    def turn(self) -> None:
        """Turn the picture by a quarter to the right."""
        if not self._image_shown.isNull():
            self.show_image(self._image_shown.transformed(QTransform().rotate(90)))
