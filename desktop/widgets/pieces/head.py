"""The head of a page: its title, what stands beside it, and what stands at the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.look.elided import Elided
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme

TITLE: Final = 0.6  # of the head's width, which a long title may always have
LEAST: Final = 0.4  # of it where the window is low


class PageHead(QWidget):
    """Title with words beside it, a second line under it; `right` is a layout for a clock or buttons.

    What stands at the right goes under the title where both do not fit on one line, and on into further lines. Where
    the window is low, the second line is left out (told on hovering), and a long title gives way before that.
    """

    def __init__(self, theme: Theme, title: str, note: str = "", beside: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._title = Elided(title, "title")
        self._beside = Elided(beside, tone="second")
        self._note = Elided(note, tone="second")
        first = QHBoxLayout()
        first.addWidget(self._title, 1, Qt.AlignmentFlag.AlignBottom)
        first.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignBottom)
        first.addStretch(2)
        left = QVBoxLayout()
        left.addLayout(first)
        left.addWidget(self._note)
        self.right = Flow(ending=True)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.addLayout(left, 1)
        self._line.addLayout(self.right)
        theme.space(first, spacing=12)
        theme.space(left, spacing=2)
        theme.space(self.right, spacing=8)
        theme.space(self._line, spacing=16)
        self.show_words(title, note, beside)
        theme.follow(self, self._fit)

    def show_words(self, title: str, note: str = "", beside: str = "") -> None:
        """Say another title, second line and words beside."""
        self._title.setMinimumWidth(0)  # a label never hints less than its minimum: the last title's must go first
        self._title.setText(title)
        self._beside.setText(beside)
        self._note.setText(note)
        self._beside.setVisible(bool(beside))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """No wider than its widest part alone."""
        least = super().minimumSizeHint()
        return QSize(max(self._title.minimumSizeHint().width(), self.right.minimumSize().width()), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side while it fits."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """What stands at the right may ask for more room than it did, without the head being wider or narrower."""
        answered = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return answered

    def _fit(self) -> None:
        self._note.setVisible(bool(self._note.text()) and not self._theme.low)
        self.setToolTip(self._note.text() if self._theme.low else "")
        # The title gives way last: what stands beside it is shorter told.
        right = self.right.sizeHint().width()
        low = self._theme.low and right > 0
        least = min(self._title.sizeHint().width(), int(self.width() * (LEAST if low else TITLE)))
        if self._title.minimumWidth() != least:
            self._title.setMinimumWidth(least)
        beside = self._beside.sizeHint().width() + self._theme.px(12) if self._beside.text() else 0
        # In a low window a line is worth more than the end of a long title, which is told on hovering.
        words = least if low else self._title.sizeHint().width() + beside
        needed = words + right + self._line.spacing()
        side, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = side if needed <= self.width() or not self.right.count() else under
        if self._line.direction() != wanted:
            self._line.setDirection(wanted)
            self.updateGeometry()
