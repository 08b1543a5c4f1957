"""The line at the foot of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words


class StatusLine(QFrame):
    """Edition, day and backup at the left; totals and selection at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("piece", "status")
        self._left = QHBoxLayout()
        self._right = words("", "small", "second")
        line = QHBoxLayout(self)
        line.addLayout(self._left)
        line.addStretch(1)
        line.addWidget(self._right)
        theme.space(self._left, spacing=24)
        theme.space(line, (16, 0, 16, 0), 24)
        theme.fix(self, height=28)

    def show_left(self, parts: Sequence[str]) -> None:
        """Say these parts from the left on; empty ones are left out."""
        empty(self._left)
        for part in parts:
            if part:
                self._left.addWidget(words(part, "small", "second"))

    def show_right(self, text: str) -> None:
        """Say what is counted or selected."""
        self._right.setText(text)
