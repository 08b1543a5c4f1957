"""A short list at the side of a page: what, of whom, how long still."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.screens.page import Place
from desktop.widgets.look.elided import Elided
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import rule, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.link import LongLink


@dataclass(frozen=True)
class Brief:
    """One line: what it is, what is known of it, what is said at the right, and where a click leads."""

    says: str
    note: str
    aside: str
    tone: Tone
    place: Place


class BriefList(Card):
    """Signal `opened(Place)`. Says its own sentence when there is nothing."""

    opened = Signal(object)

    def __init__(self, theme: Theme, title: str, empty: str) -> None:
        super().__init__(theme, title)
        self._theme = theme
        self._empty = empty
        self._inside: QWidget | None = None
        self.show_lines(())

    def show_lines(self, lines: Sequence[Brief]) -> None:
        """Show these lines instead of the old ones."""
        if self._inside is not None:
            self.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        self._theme.space(column, spacing=4)
        if not lines:
            column.addWidget(words(self._empty, tone="second", wrap=True))
        for number, line in enumerate(lines):
            if number:
                column.addWidget(rule())
            column.addWidget(self._line(line))
        self.add(self._inside)

    def _line(self, line: Brief) -> QWidget:
        whole = _Row(f"{line.says}\n{line.note}".strip())
        whole.pressed.connect(lambda: self.opened.emit(line.place))
        what = LongLink(self._theme, line.says, "plain")
        what.clicked.connect(lambda: self.opened.emit(line.place))
        left = QVBoxLayout()
        left.addWidget(what)
        note = Elided(line.note, "small", "second")
        note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        left.addWidget(note)
        row = QHBoxLayout(whole)
        row.addLayout(left, 1)
        row.addWidget(words(line.aside, tone=line.tone))
        self._theme.space(left)
        self._theme.space(row, spacing=8)
        return whole


class _Row(QWidget):
    """A line that opens wherever it is pressed. Signal `pressed()`; `told` is said whole on hovering."""

    pressed = Signal()

    def __init__(self, told: str) -> None:
        super().__init__()
        self.setToolTip(told)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The words of the line answer for themselves; the rest of it does here."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken, so that its release comes here too."""
        event.accept()
