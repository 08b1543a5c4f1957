"""What stands beside a list: the name of the one that is open, its deeds as buttons, and cards that scroll."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.screens.desk import Desk
from desktop.screens.scrolled import scrolled
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton


class RecordPanel(QWidget):
    """`title` above, then what `lay_out` was given. Signal `went(Place)`; `asked` is the question asked last."""

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.asked: QObject | None = None
        self.title = words("", "head", wrap=True)
        area, self.column = scrolled(theme, (0, 0, 8, 0))
        whole = QVBoxLayout(self)
        theme.space(whole, (12, 0, 0, 0), 8)
        whole.addWidget(self.title)
        whole.addWidget(area, 1)

    def lay_out(self, deeds: Sequence[tuple[KeyButton, Callable[[], object]]], *parts: QWidget) -> None:
        """Each button with what it does, then the cards and words under them.

        The buttons stand in the scrolled part: at a great scale they alone fill a low window.
        """
        line = Flow()
        self._theme.space(line, spacing=8)
        for button, act in deeds:
            button.clicked.connect(lambda _on=False, act=act: act())
            line.addWidget(button)
        self.column.addLayout(line)
        for part in parts:
            self.column.addWidget(part)
        self.column.addStretch(1)

    def card(self, title: str, *parts: QWidget) -> Card:
        """A card with a title and what is in it."""
        card = Card(self._theme, title)
        for part in parts:
            card.add(part)
        return card

    def show_question(self, dialog: QDialog) -> None:
        """Open a question and hold it."""
        self.asked = dialog
        dialog.open()
