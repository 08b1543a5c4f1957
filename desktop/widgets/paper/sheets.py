"""Sheets of paper one under another on a grey desk, drawn when they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from desktop.basics.language import _
from desktop.widgets.look.theme import Theme

Draw = Callable[[int, int], QImage]
MARGIN: Final = 20
BETWEEN: Final = 16
KEPT: Final = 24  # drawn pages kept
LEAST: Final = 0.25
MOST: Final = 4.0


class Sheets(QAbstractScrollArea):
    """Pages by size and a function that draws one at a width in pixels.

    Signal `page_changed(int)`: the page on top, from 0.

    Keys: Page Up and Page Down by page, Home and End, Ctrl with plus, minus and 0 (fit width), Ctrl with the wheel.
    """

    page_changed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._draw: Draw | None = None
        self._says = ""
        self._zoom: float | None = None  # pixels of the screen per point; None fits the width
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._page = 0
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_("纸面预览"))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look())
        theme.follow(self, self._measure)

    # -- what is shown

    def show_pages(self, sizes: Sequence[tuple[float, float]], draw: Draw) -> None:
        """Show pages. In: sizes in points (width, height), and `draw(page from 0, width in pixels) -> QImage`."""
        self._sizes = tuple(sizes)
        self._draw = draw
        self._drawn.clear()
        self._measure()
        self.go_to_page(0)

    def clear(self, says: str = "") -> None:
        """Show no page, only a sentence in the middle."""
        self._sizes = ()
        self._draw = None
        self._says = says
        self._drawn.clear()
        self._measure()

    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def page(self) -> int:
        """The page on top, from 0."""
        return self._page

    def go_to_page(self, page: int) -> None:
        """Bring a page to the top; numbers outside go to the nearest page."""
        if self._sizes:
            place = self._places()[min(max(page, 0), len(self._sizes) - 1)]
            self.verticalScrollBar().setValue(place.top() - self._theme.px(MARGIN))

    # -- zoom

    def zoom(self, factor: float) -> None:
        """Enlarge by a factor, from what is seen now; the page on top stays."""
        now = self.pixels_per_point()
        self._zoom = min(MOST, max(LEAST, now * factor))
        self._keep_place()

    def fit_width(self) -> None:
        """Let the widest page take the whole width."""
        self._zoom = None
        self._keep_place()

    def pixels_per_point(self) -> float:
        """The scale pages are shown at."""
        if self._zoom is not None:
            return self._zoom
        widest = max((width for width, _height in self._sizes), default=595.0)
        room = self.viewport().width() - 2 * self._theme.px(MARGIN)
        return max(LEAST, min(room / widest, 2.0 * self._theme.scale))

    def _keep_place(self) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._measure()
        bar.setValue(round(share * bar.maximum()))

    # -- places and drawing

    def _places(self) -> list[QRect]:
        scale, y = self.pixels_per_point(), self._theme.px(MARGIN)
        sizes = [QSize(round(width * scale), round(height * scale)) for width, height in self._sizes]
        across = max([self.viewport().width(), *(size.width() + 2 * self._theme.px(MARGIN) for size in sizes)])
        places = []
        for size in sizes:
            places.append(QRect((across - size.width()) // 2, y, size.width(), size.height()))
            y += size.height() + self._theme.px(BETWEEN)
        return places

    def _measure(self) -> None:
        places = self._places()
        margin = self._theme.px(MARGIN)
        high = places[-1].bottom() + margin if places else 0
        wide = max((place.right() for place in places), default=0) + margin
        seen = self.viewport().size()
        for bar, whole, part in (
            (self.verticalScrollBar(), high, seen.height()),
            (self.horizontalScrollBar(), wide, seen.width()),
        ):
            bar.setRange(0, max(0, whole - part) if part < whole else 0)
            bar.setPageStep(part)
            bar.setSingleStep(self._theme.px(48))
        self.viewport().update()

    def _look(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = max((i for i, place in enumerate(self._places()) if place.top() <= middle), default=0)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _image(self, page: int, width: int) -> QImage | None:
        known = self._drawn.get((page, width))
        if known is None and self._draw is not None:
            known = self._draw(page, width)
            self._drawn[page, width] = known
            while len(self._drawn) > KEPT:
                self._drawn.popitem(last=False)
        return known

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk, then the sheets in view with a soft shadow."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("desk"))
        if not self._sizes:
            painter.setPen(self._theme.colour("second"))
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(24, 24, -24, -24), int(words), self._says)
            return
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        seen = self.viewport().rect().translated(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        ratio = self.devicePixelRatioF()
        for page, place in enumerate(self._places()):
            if not place.intersects(seen):
                continue
            self._shadow(painter, place)
            painter.fillRect(place, QColor("white"))
            image = self._image(page, round(place.width() * ratio))
            if image is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(place, image)

    def _shadow(self, painter: QPainter, place: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for spread, strength in ((4, 0.05), (3, 0.07), (2, 0.10), (1, 0.16)):
            shade = self._theme.colour("shadow")
            shade.setAlphaF(strength)
            painter.setBrush(shade)
            painter.drawRoundedRect(place.adjusted(-spread, 1 - spread, spread, spread + 2), spread, spread)

    # -- keys and wheel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """By page and by zoom."""
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == Qt.Key.Key_PageDown:
            self.go_to_page(self._page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.go_to_page(self._page - 1)
        elif key == Qt.Key.Key_Home:
            self.go_to_page(0)
        elif key == Qt.Key.Key_End:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        elif control and key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(1.2)
        elif control and key == Qt.Key.Key_Minus:
            self.zoom(1 / 1.2)
        elif control and key == Qt.Key.Key_0:
            self.fit_width()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls; with Ctrl it zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.1 if event.angleDelta().y() > 0 else 1 / 1.1)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page in view stays in view."""
        super().resizeEvent(event)
        self._keep_place()
