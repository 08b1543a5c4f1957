"""What both books are: filters over a list, the whole line beside it, one key for each number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.pieces.list_and_panel import ListAndPanel
from desktop.screens.register.filters import Filter, FilterBar
from desktop.screens.remembered import Remembered
from desktop.widgets.lists.column import Cell, Column
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState


@dataclass(frozen=True)
class Look:
    """How one of the books looks: its name among what is remembered, its search, filters, columns, menu."""

    name: str
    find: str
    days: str  # what the days of the filter are of
    filters: Sequence[Filter]
    columns: tuple[Column, ...]
    menu: Iterable[tuple[str, str]]  # deed and its words
    icon: str
    new: str = ""  # the button where nothing is listed


class Book(QWidget):
    """Signals: `went(Place)`, `counted(int)` how many numbers are listed, `picked()` another line is chosen."""

    went = Signal(object)
    counted = Signal(int)
    picked = Signal()

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered, look: Look, panel: QWidget) -> None:
        super().__init__()
        self._desk, self._theme, self._remembered, self._look = desk, theme, remembered, look
        self.keys: list[int] = []
        self._asked: QDialog | None = None
        self.filters = FilterBar(theme, look.find, look.filters, days=look.days)
        self.filters.changed.connect(self.refresh)
        self.table = PagedTable(theme, look.columns, self._read)
        self.table.picked.connect(self._pick)
        self._none = EmptyState(theme, look.icon, "", look.new)
        self.table.set_actions([self._action(name, title) for name, title in look.menu])
        self.table.recall({**remembered.columns(desk.actor.user_id, look.name), "sort": None})
        self.table.horizontalHeader().sectionResized.connect(lambda *_change: self._remember())
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        card.add(self._none, 1)
        self.both = ListAndPanel(theme, card, panel)
        self.filters.add(self.both.turn)
        self.filters.turned.connect(lambda alone: self.both.setVisible(not alone))
        column = QVBoxLayout(self)
        theme.space(column, spacing=12)
        column.addWidget(self.filters)
        column.addWidget(self.both, 1)
        column.addStretch(0)

    def _action(self, name: str, title: str) -> QAction:
        action = QAction(title, self)
        action.triggered.connect(lambda _on=False: self.act(name))
        return action

    def visit(self, place: Place) -> None:
        """Come with words, with a state (`stage`: awaiting, open, overdue …), or for one number."""
        if place.words or place.stage:
            self.filters.set_values({"state": place.stage}, place.words)
        elif place.key is not None and self.filters.narrowed:
            self.filters.reset()
        else:
            self.refresh()
        if place.key is not None:
            self.table.select_key(place.key)
            self.both.show_panel()
        elif self.keys and self.table.current_key() is None:
            self.table.select_key(self.keys[0])

    def refresh(self) -> None:
        """Ask for the keys again."""
        raise NotImplementedError

    def act(self, what: str) -> None:
        """Do what the panel or the menu asks for, on the line that is chosen."""
        raise NotImplementedError

    def chosen(self) -> list[int]:
        """The selected rows when more than one is, else everything listed."""
        picked = self.table.selected_keys()
        return picked if len(picked) > 1 else list(self.keys)

    def export_by(self, verb: Callable[..., object], path: Path) -> object:
        """Write what is chosen to a spreadsheet, beside the window; gives the job."""
        return self._desk.later(verb, self.chosen(), path)

    def list_keys(self, keys: list[int], *, fresh: str, none: str) -> None:
        """Show these; in: what is said where the book is empty, and where nothing fits the filters."""
        self.keys = keys
        self.table.show_keys(keys)
        self.table.setVisible(bool(keys))
        self._none.setVisible(not keys)
        self._none.say(none if self.filters.narrowed else fresh)
        self.counted.emit(len(keys))
        self._pick(self.table.selected_keys())

    def text(self, name: str) -> str:
        """What a filter stands at, "" for all."""
        return str(self.filters.value(name) or "")

    def year(self) -> int | None:
        """The year that is chosen; None for all."""
        year = self.filters.value("year")
        return year if isinstance(year, int) else None

    def secrecy(self) -> str | None:
        """The mark that is chosen; None for all, "" for papers without one."""
        secrecy = self.filters.value("secrecy")
        return None if secrecy is None else str(secrecy)

    def show_chosen(self, key: int | None) -> None:
        """Show the line of this key whole; None when none or several are chosen."""
        raise NotImplementedError

    def cells_of(self, keys: Sequence[int]) -> list[tuple[Cell, ...]] | None:
        """The rows of these keys; None when they cannot be read."""
        raise NotImplementedError

    def _pick(self, keys: list[int]) -> None:
        self.show_chosen(keys[0] if len(keys) == 1 else None)
        self.picked.emit()

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        rows = self.cells_of(keys)
        blank = ("",) * len(self._look.columns)
        return list(rows) if rows is not None else [blank for _key in keys]

    def _show(self, dialog: QDialog) -> None:
        self._asked = dialog
        dialog.open()

    def _remember(self) -> None:
        self._remembered.keep_columns(self._desk.actor.user_id, self._look.name, self.table.remember())
