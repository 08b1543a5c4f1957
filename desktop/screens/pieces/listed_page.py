"""A page with a list at the left and the one that is open at the right: search, filters, a button for a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QStackedWidget, QWidget

from desktop.basics.language import _
from desktop.screens.desk import Desk
from desktop.screens.page import Page
from desktop.screens.pieces.filter_box import filter_box
from desktop.widgets.lists.column import Cell, Column
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.shell.search_box import SearchBox


class Listed(Protocol):
    """A row of the list."""

    @property
    def id(self) -> int:
        """Its key."""


Row = TypeVar("Row", bound=Listed)


@dataclass(frozen=True)
class Words:
    """What the page says: its title, the new button, the hint in the search, and where there is nothing to show."""

    title: str
    new: str
    find: str
    purpose: str  # while nothing was ever entered
    pick: str  # at the right, while none is open
    icon: str


@dataclass(frozen=True)
class Open:
    """The part at the right: `show` opens a key in it and says whether it is there, `key` is the one that is open."""

    panel: QWidget
    show: Callable[[int], bool]
    key: Callable[[], int | None]
    widths: tuple[int, int]  # of list and panel, in design pixels


class ListedPage(Page, Generic[Row]):
    """`boxes` are the filters, each (what it is, its choices), `buttons` stand before the new one (Ctrl+Shift+N)."""

    def __init__(
        self, desk: Desk, theme: Theme, words: Words, columns: tuple[Column, ...], right: Open,
        boxes: Sequence[tuple[str, Sequence[tuple[str, str]]]], buttons: Sequence[QWidget] = (),
    ) -> None:  # fmt: skip
        super().__init__(desk, theme)
        self._words, self._columns, self._open = words, columns, right
        self.rows: dict[int, Row] = {}
        self._listing = False
        self.head = PageHead(theme, words.title)
        self.new = KeyButton(theme, words.new, "Ctrl+Shift+N", "plus", kind="primary")
        self.new.clicked.connect(self._ask_new)
        for button in (*buttons, self.new):
            self.head.right.addWidget(button)
        self.search = SearchBox(theme, words.find, key="Ctrl+F")
        self.search.typed.connect(lambda _text: self.refresh())
        self.boxes: tuple[QComboBox, ...] = tuple(filter_box(name, choices, self.refresh) for name, choices in boxes)
        line = QHBoxLayout()
        theme.space(line, spacing=8)
        line.addWidget(self.search, 1)
        for box in self.boxes:
            line.addWidget(box)
        self.table = PagedTable(theme, columns, self._read)
        self.table.picked.connect(self._pick)
        self.table.opened.connect(self.show_one)
        self.caret = self.table
        self._none = EmptyState(theme, words.icon, "", words.new)
        self._none.acted.connect(self._ask_new)
        left = Card(theme, flush=True)
        left.add(self.table, 1)
        left.add(self._none, 1)
        self._right = QStackedWidget()
        self._right.addWidget(EmptyState(theme, words.icon, words.pick))
        self._right.addWidget(right.panel)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([theme.px(width) for width in right.widths])
        self.column.addWidget(self.head)
        self.column.addLayout(line)
        self.column.addWidget(split, 1)

    def listed(self) -> Sequence[Row] | None:
        """The rows as narrowed; None when they cannot be read."""
        raise NotImplementedError

    def cells(self, row: Row) -> tuple[Cell, ...]:
        """One row of the list."""
        raise NotImplementedError

    def make_new(self) -> None:
        """Ask for a new one."""
        raise NotImplementedError

    def tell(self, rows: Sequence[Row]) -> None:
        """Say how many there are, in the head and at the window's foot."""
        raise NotImplementedError

    def refresh(self) -> None:
        """The list again; the one that is open too."""
        rows = self.listed()
        if rows is None:
            return
        self.rows = {row.id: row for row in rows}
        self._listing = True
        self.table.show_keys(list(self.rows))
        self._listing = False
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        narrowed = self.search.text().strip() or self.boxes[0].currentData()
        self._none.say(_("没有符合条件的。") if narrowed else self._words.purpose)
        self.tell(rows)
        key = self._open.key()
        if key is not None:
            self._open.show(key)

    def show_one(self, key: int) -> None:
        """Open one at the right."""
        if self._open.show(key):
            self._right.setCurrentIndex(1)
            self._listing = True
            self.table.select_key(key)
            self._listing = False

    def _ask_new(self, _on: bool = False) -> None:
        self.make_new()

    def _pick(self, keys: list[int]) -> None:
        if len(keys) == 1 and not self._listing:
            self.show_one(keys[0])

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        blank = ("",) * len(self._columns)
        return [self.cells(self.rows[key]) if key in self.rows else blank for key in keys]
