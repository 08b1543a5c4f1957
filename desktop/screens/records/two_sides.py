"""A record's form, and behind a second segment what the house keeps about the one it is of."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.segments import Segments

FORM, BEHIND = 0, 1


class TwoSides(QWidget):
    """The form is seen first; somebody new has nothing behind it. `top` takes a button beside the segments."""

    def __init__(self, theme: Theme, titles: tuple[str, str], form: QWidget, behind: QWidget) -> None:
        super().__init__()
        self._segments = Segments(theme, titles)
        self._segments.chosen.connect(self.turn)
        self._sides = QStackedWidget()
        self._sides.addWidget(form)
        self._sides.addWidget(behind)
        self.top = Flow()
        theme.space(self.top, spacing=8)
        self.top.addWidget(self._segments)
        column = QVBoxLayout(self)
        theme.space(column, spacing=8)
        column.addLayout(self.top)
        column.addWidget(self._sides, 1)

    def turn(self, number: int) -> None:
        """Let the form (0) or what lies behind it (1) be seen."""
        self._segments.set_current(number)
        self._sides.setCurrentIndex(number)

    def show_new(self, *, new: bool) -> None:
        """A new record has the form alone."""
        self._segments.setVisible(not new)
        if new:
            self.turn(FORM)
