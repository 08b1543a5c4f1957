"""The rail at the left: every place of the office, one click or key away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.basics.language import _
from desktop.widgets.look.theme import Theme
from desktop.widgets.shell.rail_item import RailButton, RailItem


class Rail(QFrame):
    """Places above, settings and lock below. Signal `chosen(str)`: key of the place a person opened.

    The rail does not mark the place by itself: the window answers `chosen` with `set_current` when the page is open,
    so that a page which may not be left keeps its mark.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, items: Sequence[RailItem], foot: Sequence[RailItem] = ()) -> None:
        super().__init__()
        self.setProperty("piece", "rail")
        self.setAccessibleName(_("栏目"))
        self._current = ""
        self._buttons: dict[str, RailButton] = {}
        column = QVBoxLayout(self)
        for item in items:
            column.addWidget(self._button(theme, item, show_key=False))
        column.addStretch(1)
        for item in foot:
            column.addWidget(self._button(theme, item, show_key=True))
        theme.space(column, (8, 12, 8, 12), 2)
        theme.follow(self, lambda: self.setFixedWidth(theme.px(56 if theme.narrow else 176)))

    def _button(self, theme: Theme, item: RailItem, *, show_key: bool) -> RailButton:
        button = RailButton(theme, item, show_key=show_key)
        button.clicked.connect(lambda: self._press(item.key))
        self._buttons[item.key] = button
        return button

    def _press(self, key: str) -> None:
        self.set_current(self._current)
        self.chosen.emit(key)

    def set_current(self, key: str) -> None:
        """Mark a place as open; an unknown key marks none."""
        self._current = key
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many wait at a place; None shows no number, a place that is not there has none."""
        if key in self._buttons:
            self._buttons[key].set_count(count)
