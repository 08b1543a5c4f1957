"""A row of words of which one is on: parts of a tab; what does not fit goes on in the next line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.enter_button import EnterButton


class Segments(QWidget):
    """Signal `chosen(int)`: the part somebody pressed."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, titles: Sequence[str]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        line = Flow()
        self.setLayout(line)
        theme.space(line, spacing=8)
        for number, title in enumerate(titles):
            button = EnterButton(title)
            button.setCheckable(True)
            button.setProperty("piece", "segment")
            button.setProperty("size", "small")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, number)
            line.addWidget(button)
        self._group.idClicked.connect(self.chosen)
        if titles:
            self.set_current(0)

    @property
    def first(self) -> QWidget:
        """The first of them, where the keys may begin."""
        return self._group.button(0)

    def set_current(self, number: int) -> None:
        """Turn one on without telling."""
        self._group.button(number).setChecked(True)

    def set_wanted(self, number: int, wanted: bool) -> None:
        """Show a part or take it away; the others keep their numbers."""
        self._group.button(number).setVisible(wanted)

    def set_words(self, number: int, text: str) -> None:
        """Say something else on one."""
        self._group.button(number).setText(text)
