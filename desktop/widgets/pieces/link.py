"""Words that lead somewhere, reachable by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.pieces.enter_button import EnterButton


class Link(EnterButton):
    """A flat button written as a link; `clicked` as any button."""

    def __init__(self, text: str, tone: Tone = "accent") -> None:
        super().__init__(text)
        self.setProperty("piece", "link")
        self.setProperty("tone", tone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class LongLink(Link):
    """A link whose words take further lines instead of being cut."""

    def __init__(self, theme: Theme, text: str, tone: Tone = "accent") -> None:
        super().__init__(text, tone)
        self._theme = theme
        self._tone: Tone = tone
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.follow(self, self.updateGeometry)

    def hasHeightForWidth(self) -> bool:
        """The narrower the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the words in this width, in pixels."""
        room = QRect(0, 0, max(1, width), 100_000)
        return self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height() + 2

    def sizeHint(self) -> QSize:
        """The width it has; as high as the words then need."""
        width = self.width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One line of a few signs."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words in their tone; underlined under the pointer and with the focus."""
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(self._theme.ink(self._tone))
        painter.drawText(self.rect(), int(Qt.TextFlag.TextWordWrap), self.text())
