"""The head of a page: its title, what stands beside it, and what stands at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.look.elided import Elided
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words


class PageHead(QWidget):
    """Title with words beside it, a second line under it; `right` is a layout for a clock or buttons."""

    def __init__(self, theme: Theme, title: str, note: str = "", beside: str = "") -> None:
        super().__init__()
        self._title = words(title, "title")
        self._beside = Elided(beside, tone="second")
        self._note = Elided(note, tone="second")
        first = QHBoxLayout()
        first.addWidget(self._title, 0, Qt.AlignmentFlag.AlignBottom)
        first.addWidget(self._beside, 0, Qt.AlignmentFlag.AlignBottom)
        first.addStretch(1)
        left = QVBoxLayout()
        left.addLayout(first)
        left.addWidget(self._note)
        self.right = QHBoxLayout()
        line = QHBoxLayout(self)
        line.addLayout(left, 1)
        line.addLayout(self.right)
        theme.space(first, spacing=12)
        theme.space(left, spacing=2)
        theme.space(self.right, spacing=8)
        theme.space(line, spacing=16)
        self.show_words(title, note, beside)

    def show_words(self, title: str, note: str = "", beside: str = "") -> None:
        """Say another title, second line and words beside."""
        self._title.setText(title)
        self._beside.setText(beside)
        self._note.setText(note)
        self._beside.setVisible(bool(beside))
        self._note.setVisible(bool(note))
