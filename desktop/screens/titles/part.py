"""One part of a batch's page."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.screens.desk import Desk
from desktop.screens.page import TAB, Page
from desktop.widgets.look.theme import Theme


class BatchPart(Page):
    """A page in the page of a batch: `went` without a key leads to another part of this batch.

    Ctrl+1…9 and Ctrl+Tab are the page's own: a part that has parts of its own shows them as `Segments`.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme, margins=TAB)
        self.batch_id: int | None = None

    def show_batch(self, batch_id: int) -> None:
        """Show this batch."""
        self.batch_id = batch_id
        self.refresh()

    def show_state(self, state: str) -> None:
        """Let be done only what the batch's state (`batches.views.STATES`) allows."""

    def take(self, changed: Changed) -> None:
        """Something was touched; read again what of it is shown."""
        if changed:
            self.refresh()

    def go_to(self, field: str) -> None:
        """Put the eye and the caret on something (`Place.field`: a state, a key)."""
