"""One tab of a case's page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.intake.views import CaseView
from desktop.screens.desk import Desk
from desktop.widgets.look.theme import Theme


class CasePart(QWidget):
    """Signals: `went(Place)` leads elsewhere; `told(str)` a remark for the tab's own word (a count).

    `counted(str)` words for the status line, as a page gives them.
    """

    went = Signal(object)
    told = Signal(str)
    counted = Signal(str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.desk = desk
        self.theme = theme
        self.view: CaseView | None = None
        self.column = QVBoxLayout(self)
        theme.space(self.column, (0, 12, 0, 0), 12)

    def show_case(self, view: CaseView, *, fresh: bool) -> None:
        """Show this case; `fresh` when another case was shown before."""
        self.view = view
        self.refresh(fresh=fresh)

    def refresh(self, *, fresh: bool = False) -> None:
        """Read again what this part shows."""

    def begin(self) -> None:
        """Put the caret where work in this part starts; without it the first field that takes keys would scroll up."""
        self.setFocus()

    def go_to(self, key: str) -> None:
        """Put the eye and the caret on something."""

    def save_now(self) -> bool:
        """Keep what was typed."""
        return True
