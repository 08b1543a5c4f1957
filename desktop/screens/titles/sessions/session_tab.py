"""One tab of a session."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.casework.titles.sessions.reading.views import SessionView
from desktop.screens.desk import Desk
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton


class SessionTab(QWidget):
    """Shows a `SessionView` it is handed; deeds go by the desk, which makes the page read the session again.

    Signal `went(Place)` leads elsewhere. `caret` takes the keys when the tab opens.
    """

    went = Signal(object)
    caret: QWidget | None = None

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self.desk, self.theme = desk, theme
        self.view: SessionView | None = None
        self.asked: QDialog | None = None
        self.column = QVBoxLayout(self)
        theme.space(self.column, spacing=10)

    def show_session(self, view: SessionView) -> None:
        """Show this session, another one or the same read anew."""
        fresh = self.view is None or self.view.id != view.id
        self.view = view
        self.show_view(view, fresh=fresh)

    def show_view(self, view: SessionView, *, fresh: bool) -> None:
        """Put the view on the screen; `fresh` when it is another session than before."""

    def save_now(self) -> bool:
        """Keep what was typed; True when nothing waits."""
        return True

    def living(self, *states: str) -> bool:
        """Whether the session is in one of these states (none told: not over and not out)."""
        return self.view is not None and self.view.state in (states or ("planned", "drawn", "open"))

    def button(self, text: str, key: str, icon: str, right: str, *, primary: bool = False) -> KeyButton:
        """A button whose key works while the tab is seen; gone for somebody who may not."""
        made = KeyButton(self.theme, text, key, icon, kind="primary" if primary else "plain")
        made.setVisible(self.desk.may(right))
        return made


def stand_at(table: PagedTable, kept: int | None, keys: Iterable[int]) -> None:
    """Put the cursor where it was, else on the first row."""
    rows = list(keys)
    if rows:
        table.select_key(kept if kept is not None and kept in rows else rows[0])
