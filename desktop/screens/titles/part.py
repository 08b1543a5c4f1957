"""One part of a batch's page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.changed import Changed
from desktop.screens.desk import Desk
from desktop.widgets.look.theme import Theme


class BatchPart(QWidget):
    """Signals: `went(Place)` leads elsewhere (without a key: to another part of this batch); `counted(str)`.

    Ctrl+1…9 and Ctrl+Tab are the page's own: a part that has parts of its own shows them as `Segments`.
    """

    went = Signal(object)
    counted = Signal(str)
    caret: QWidget | None = None  # what takes the keys when the part opens; None: the part itself

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.desk = desk
        self.theme = theme
        self.batch_id: int | None = None
        self.column = QVBoxLayout(self)
        theme.space(self.column, (0, 12, 0, 0), 12)

    def show_batch(self, batch_id: int) -> None:
        """Show this batch."""
        self.batch_id = batch_id
        self.refresh()

    def show_state(self, state: str) -> None:
        """Let be done only what the batch's state (`batches.views.STATES`) allows."""

    def refresh(self) -> None:
        """Read again what this part shows of `batch_id`."""

    def take(self, changed: Changed) -> None:
        """Something was touched; read again what of it is shown."""
        if changed:
            self.refresh()

    def go_to(self, field: str) -> None:
        """Put the eye and the caret on something (`Place.field`: a state, a key)."""

    def save_now(self) -> bool:
        """Keep what was typed; True when nothing waits."""
        return True
