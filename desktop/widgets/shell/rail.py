"""The rail at the left: every place of the office, one click or key away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.basics.language import _
from desktop.widgets.look.theme import Theme
from desktop.widgets.shell.rail_item import RailButton, RailItem

HIGH: Final = 36  # of a place, design pixels, where there is room
LEAST: Final = 14
GAP: Final = 2


class Rail(QFrame):
    """Places above, settings and lock below; all are seen, as high as the window allows.

    Signal `chosen(str)`: key of the place a person opened.

    The rail does not mark the place by itself: the window answers `chosen` with `set_current` when the page is open,
    so that a page which may not be left keeps its mark.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, items: Sequence[RailItem], foot: Sequence[RailItem] = ()) -> None:
        super().__init__()
        self._theme = theme
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
        theme.follow(self, self._fit)

    def minimumSizeHint(self) -> QSize:
        """No higher than its places must be: they grow with the window, the window not with them."""
        return QSize(super().minimumSizeHint().width(), self._theme.px((LEAST + GAP) * len(self._buttons)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The places share the height there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px, layout = self._theme.px, self.layout()
        self.setFixedWidth(px(56 if self._theme.narrow else 176))
        rim, gap = px(4 if self._theme.low else 12), px(GAP)
        if layout is not None:
            layout.setContentsMargins(px(8), rim, px(8), rim)
            layout.setSpacing(gap)
        count = max(1, len(self._buttons))
        share = (self.height() - 2 * rim - gap * count) // count  # the stretch above the foot has a gap of its own
        for button in self._buttons.values():
            button.setFixedHeight(max(px(LEAST), min(px(HIGH), share)))

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
