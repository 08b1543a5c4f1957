"""A sheet of white on the window with an optional head."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.look.elided import Elided
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words


class Card(QFrame):
    """Title at the left, a remark at the right, and a body to fill; `flush` lets the body touch the card's sides."""

    def __init__(self, theme: Theme, title: str = "", aside: str = "", *, flush: bool = False) -> None:
        super().__init__()
        self.setProperty("piece", "card")
        self._title = Elided(title, "head")
        self._aside = words(aside, "body", "second")
        self.head = QHBoxLayout()
        self.head.addWidget(self._title)
        self.head.addStretch(1)
        self.head.addWidget(self._aside)
        self.body = QVBoxLayout()
        outer = QVBoxLayout(self)
        outer.addLayout(self.head)
        outer.addLayout(self.body, 1)
        side = 1 if flush else 16
        theme.space(outer, (0, 0, 0, 0))
        theme.space(self.body, (side, 0 if title else (1 if flush else 16), side, 8 if flush else 16), 8)
        theme.space(self.head, (16, 12, 16, 8) if title else (0, 0, 0, 0), 12)
        self._title.setVisible(bool(title))
        self._aside.setVisible(bool(aside))

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget under what is already in the body."""
        self.body.addWidget(widget, stretch)

    def set_title(self, title: str) -> None:
        """Say another title."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def set_aside(self, aside: str) -> None:
        """Say another remark at the right of the head."""
        self._aside.setText(aside)
        self._aside.setVisible(bool(aside))
