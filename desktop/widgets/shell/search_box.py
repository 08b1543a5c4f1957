"""The box that finds anything, from anywhere, by F3."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import QLineEdit

from desktop.widgets.look.icons import icon
from desktop.widgets.look.shortcuts import WINDOW, shortcut
from desktop.widgets.look.theme import Theme


class SearchBox(QLineEdit):
    """Magnifier, words, key cap. Signals `asked(str)` on Enter and `typed(str)` a moment after the last letter."""

    asked = Signal(str)
    typed = Signal(str)

    def __init__(self, theme: Theme, hint: str, key: str = "F3") -> None:
        super().__init__()
        self._theme = theme
        self._key = key
        self.setProperty("piece", "search")
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(150)
        self._pause.timeout.connect(lambda: self.typed.emit(self.text()))
        self.textChanged.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self._ask)
        if key:
            shortcut(key, self, self.take_focus, WINDOW)
        theme.follow(self, self._clear_the_cap)

    def take_focus(self) -> None:
        """Put the caret here with the old words selected, ready to be overwritten."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def sizeHint(self) -> QSize:
        """Wide enough to read the hint between the magnifier and the key cap."""
        hint = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(hint + self._theme.px(34 + 24) + self._cap(), super().sizeHint().height())

    def _cap(self) -> int:
        """How wide the key cap is, in pixels."""
        return QFontMetrics(self._theme.font(12)).horizontalAdvance(self._key) + self._theme.px(10) if self._key else 0

    def _clear_the_cap(self) -> None:
        """Words and hint end before the cap; the style sheet keeps 44 design pixels for a short one."""
        self.setTextMargins(0, 0, max(0, self._cap() + self._theme.px(20 - 44)), 0)
        self.updateGeometry()

    def _ask(self) -> None:
        self._pause.stop()
        self.asked.emit(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the magnifier at the left and the key cap at the right."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        size = px(16)
        icon("search", self._theme.colour("second")).paint(
            painter, QRect(px(12), (self.height() - size) // 2, size, size)
        )
        if not self._key:
            return
        painter.setFont(self._theme.font(12))
        width = self._cap()
        cap = QRect(self.width() - width - px(12), (self.height() - px(20)) // 2, width, px(20))
        painter.setPen(QPen(self._theme.colour("border"), 1))
        painter.drawRoundedRect(cap, px(4), px(4))
        painter.setPen(self._theme.colour("second"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
