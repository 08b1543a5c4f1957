"""Line icons (Lucide, ISC licence beside them), recoloured and drawn at any size and pixel ratio."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.basics.paths import resource

STROKE = "1.75"


@lru_cache(maxsize=256)
def _drawing(name: str, colour: str) -> QByteArray:
    source = resource("resources", "icons", f"{name}.svg").read_text(encoding="utf-8")
    return QByteArray(
        source.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{STROKE}"').encode()
    )


class _LineIcon(QIconEngine):
    """Draws the SVG anew at each size, so that it is sharp at every scale."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        QSvgRenderer(_drawing(self._name, self._colour)).render(painter, rect)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        sheet = QPixmap(size)
        sheet.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return sheet

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._colour)


def icon(name: str, colour: QColor | str) -> QIcon:
    """The named line icon in this colour; raises FileNotFoundError for a name that is not shipped (a bug)."""
    text = colour if isinstance(colour, str) else colour.name()
    _drawing(name, text)
    return QIcon(_LineIcon(name, text))


def picture(name: str, colour: QColor | str, size: int, ratio: float = 1.0) -> QPixmap:
    """The named icon as a pixmap of `size` logical pixels, for labels and painted cells."""
    sheet = QPixmap(round(size * ratio), round(size * ratio))
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    icon(name, colour).paint(painter, QRect(0, 0, size, size))
    painter.end()
    return sheet
