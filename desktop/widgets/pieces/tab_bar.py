"""The tabs of a page, as words with a line under the one that is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.enter_button import EnterButton


class TabBar(QWidget):
    """Tabs by word. Signal `chosen(int)`: index of the tab a person opened (Ctrl+1…9, Ctrl+Tab, mouse, arrows)."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, tabs: Sequence[str]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        line = Flow()
        self.right = QHBoxLayout()
        for index, title in enumerate(tabs):
            button = EnterButton(title)
            button.setCheckable(True)
            button.setProperty("piece", "tab")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setToolTip(f"Ctrl+{index + 1}")
            button.toggled.connect(lambda _on, button=button: button.updateGeometry())  # bold words are wider
            self._group.addButton(button, index)
            line.addWidget(button)
            shortcut = QShortcut(QKeySequence(f"Ctrl+{index + 1}"), self)
            shortcut.activated.connect(button.click)
        beside = QHBoxLayout()
        beside.addLayout(line, 1)
        beside.addLayout(self.right)
        hairline = QFrame()
        hairline.setProperty("piece", "rule")
        hairline.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.addLayout(beside)
        column.addWidget(hairline)
        theme.space(column)
        theme.space(beside, spacing=12)
        theme.follow(self, lambda: line.setSpacing(theme.px(14 if theme.narrow else 28)))
        QShortcut(QKeySequence("Ctrl+Tab"), self).activated.connect(self._next)
        self._group.idClicked.connect(self.chosen)
        if tabs:
            self.set_current(0)

    def current(self) -> int:
        """Index of the open tab, -1 when there are none."""
        return self._group.checkedId()

    def set_current(self, index: int) -> None:
        """Open a tab without telling anybody."""
        self._group.button(index).setChecked(True)

    def set_words(self, index: int, text: str) -> None:
        """Say other words on a tab (a count that changed)."""
        self._group.button(index).setText(text)

    def _next(self) -> None:
        count = len(self._group.buttons())
        self._group.button((self.current() + 1) % count).click()
