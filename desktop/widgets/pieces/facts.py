"""Names and values in two columns, as on the side of a paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import rule, words


class Facts(QWidget):
    """Rows of name (left, second colour) and value (right), with hairlines between."""

    def __init__(self, theme: Theme, rows: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        theme.space(self._column)
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these rows instead of the old ones."""
        empty(self._column)
        for index, (name, value) in enumerate(rows):
            if index:
                self._column.addWidget(rule())
            self._column.addWidget(self._row(name, value))

    def _row(self, name: str, value: str) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        said = words(value, wrap=True)
        said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(words(name, tone="second"))
        line.addWidget(said, 1)
        self._theme.space(line, (0, 4, 0, 4), 12)
        return box
