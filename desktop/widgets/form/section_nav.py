"""The sections of a form at its left: where am I, what is still open where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.widgets.look.theme import Theme

LEAST: Final = 120  # width in design pixels
MOST: Final = 220


class SectionNav(QWidget):
    """Signal `chosen(int)`: number of the section a person wants to see."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, titles: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._titles = tuple(titles)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        column = QVBoxLayout(self)
        for number, title in enumerate(titles):
            button = QPushButton(title)
            button.setToolTip(title)
            button.setProperty("piece", "nav")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, number)
            column.addWidget(button)
        column.addStretch(1)
        theme.space(column, spacing=2)
        theme.follow(self, self._widen)
        self._group.idClicked.connect(self.chosen)

    def _widen(self) -> None:
        """As wide as the longest title in bold with its count, within bounds; a longer one tells itself on hovering."""
        metrics = QFontMetrics(self._theme.font(bold=True))
        room = [metrics.horizontalAdvance(f"{title}  88") + self._theme.px(24) for title in self._titles]
        self.setFixedWidth(max(self._theme.px(LEAST), min(self._theme.px(MOST), max(room, default=0))))

    def set_current(self, number: int) -> None:
        """Mark the section that is being read."""
        button = self._group.button(number)
        if button is not None:
            button.setChecked(True)

    def show_state(self, number: int, complaints: int, *, shown: bool) -> None:
        """Say how many complaints a section has; a hidden section is not listed."""
        button = self._group.button(number)
        title = self._titles[number]
        button.setText(f"{title}  {complaints}" if complaints else title)
        button.setAccessibleName(
            _("{title}，{count} 处未完成").format(title=title, count=complaints) if complaints else title
        )
        button.setVisible(shown)
