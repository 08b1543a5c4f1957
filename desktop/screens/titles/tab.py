"""One tab of the page of professional titles."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.changed import Changed
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.widgets.look.theme import Theme


class TitleTab(QWidget):
    """Signals: `went(Place)` leads elsewhere; `counted(str)` words for the status line.

    Ctrl+1…9 and Ctrl+Tab are the page's own: a tab that has parts shows them as `Segments`, not as another tab bar.
    """

    went = Signal(object)
    counted = Signal(str)
    caret: QWidget | None = None  # what takes the keys when the tab opens; None: the tab itself

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.desk = desk
        self.theme = theme
        self.column = QVBoxLayout(self)
        theme.space(self.column, (0, 12, 0, 0), 12)

    def visit(self, place: Place) -> None:  # noqa: ARG002 - the door of all tabs
        """Come here with a wish (`place.key`, `place.words`, `place.field`); by default just read again."""
        self.refresh()

    def refresh(self) -> None:
        """Read everything shown again."""

    def take(self, changed: Changed) -> None:  # noqa: ARG002 - the door of all tabs
        """Something was touched; read again what of it is shown."""
        self.refresh()

    def save_now(self) -> bool:
        """Keep what was typed; True when nothing waits."""
        return True
