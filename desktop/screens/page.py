"""What every page of the window can do, and where a click may lead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.changed import Changed
from desktop.screens.desk import Desk
from desktop.widgets.look.theme import Theme

PAGE: Final = (24, 20, 24, 16)  # margins in design pixels: left, top, right, bottom
TAB: Final = (0, 12, 0, 0)  # of a page that is a tab of another one


@dataclass(frozen=True)
class Place:
    """Somewhere in the window: a page, perhaps one record on it, a filter, a part, a field."""

    page: str
    key: int | None = None
    words: str = ""
    stage: str = ""
    clock: str = ""
    part: str = ""
    field: str = ""


class Page(QWidget):
    """A page. Signals: `went(Place)` when a click leads elsewhere; `counted(str)` words for the status line; `turned()`
    when another of its tabs is opened.
    """

    went = Signal(object)
    counted = Signal(str)
    turned = Signal()
    caret: QWidget | None = None  # what takes the keys when the page opens; None: its first field, or one it chose

    def __init__(self, desk: Desk, theme: Theme, *, margins: tuple[int, int, int, int] = PAGE) -> None:
        super().__init__()
        self.desk = desk
        self.theme = theme
        self.column = QVBoxLayout(self)
        theme.follow(self, lambda: self._spread(margins))

    def _spread(self, margins: tuple[int, int, int, int]) -> None:
        """Margins in design pixels; a low window leaves a third of those above and below."""
        left, top, right, bottom = margins
        if self.theme.low:
            top, bottom = top // 3, bottom // 3
        self.column.setContentsMargins(*(self.theme.px(side) for side in (left, top, right, bottom)))
        self.column.setSpacing(self.theme.px(8 if self.theme.low else 16))

    def refresh(self) -> None:
        """Read everything shown again."""

    def visit(self, place: Place) -> None:  # noqa: ARG002 - the door of all pages
        """Come here with a wish; pages that know none just read again."""
        self.refresh()

    def take(self, changed: Changed) -> None:  # noqa: ARG002 - the door of all pages
        """Something was touched; read again what of it is shown."""
        self.refresh()

    def save_now(self) -> bool:
        """Keep what was typed; True when nothing waits."""
        return True
