"""The strip at the top of the window: product, office, window and person."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from desktop.basics.language import _
from desktop.widgets.look.elided import Elided
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words


class TopStrip(QFrame):
    """Who is at work here; in practice it says so for as long as the window is open."""

    def __init__(self, theme: Theme, product: str) -> None:
        super().__init__()
        self.setProperty("piece", "strip")
        self._office = Elided()
        self._person = Elided()
        self._practice = QLabel(_("演示：样例数据，不作办件依据"))
        self._practice.setProperty("piece", "practice")
        self._practice.hide()
        line = QHBoxLayout(self)
        line.addWidget(words(product, "strong"))
        line.addWidget(self._office)
        line.addWidget(self._practice, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(0)
        line.addWidget(self._person)
        theme.space(line, (16, 0, 16, 0), 24)
        theme.fix(self, height=36)

    def show_office(self, office: str, person: str) -> None:
        """Say the office's name, and the window and person at the right."""
        self._office.setText(office)
        self._person.setText(person)

    def show_practice(self, practice: bool) -> None:
        """Mark the window as practice, or take the mark away."""
        self._practice.setVisible(practice)

    def practice_mark(self) -> QLabel:
        """The mark again, short, for a window that has no room for the strip."""
        mark = QLabel(_("演示"))
        mark.setProperty("piece", "practice")
        mark.setToolTip(self._practice.text())
        return mark
