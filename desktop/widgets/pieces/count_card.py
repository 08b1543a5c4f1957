"""One number of the day, which opens the list behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import retone, words


class CountCard(QFrame):
    """Title, a big number, a small note. Signal `clicked()` by mouse, Enter or Space."""

    clicked = Signal()

    def __init__(self, theme: Theme, title: str, number: str = "", note: str = "", tone: Tone = "plain") -> None:
        super().__init__()
        self.setProperty("piece", "card")
        self.setProperty("clickable", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._what = title
        self._number = words("", "big")
        self._note = words("", "small", "second")
        column = QVBoxLayout(self)
        column.addWidget(words(title, "body", "second"))
        column.addWidget(self._number)
        column.addWidget(self._note)
        theme.space(column, (16, 14, 16, 14), 0)
        self.show_count(number, note, tone)

    def show_count(self, number: str, note: str, tone: Tone = "plain") -> None:
        """Show another number; `tone` colours number and note, the note says the same in words."""
        self._number.setText(number)
        self._note.setText(note)
        retone(self._number, tone)
        retone(self._note, "second" if tone == "plain" else tone)
        self.setAccessibleName(f"{self._what} {number} {note}".strip())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click inside the card counts."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press the card."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
