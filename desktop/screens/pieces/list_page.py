"""A page with a list at the left and the one that is open at the right: search, filters, a button for a new one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from desktop.basics.language import _
from desktop.screens.desk import Desk
from desktop.screens.page import PAGE, TAB, Page, Place
from desktop.screens.pieces.filter_box import filter_box
from desktop.screens.pieces.list_and_panel import ListAndPanel
from desktop.screens.pieces.list_parts import Narrowing, Open, Words
from desktop.widgets.lists.column import Cell, Column
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton, deeds_in
from desktop.widgets.pieces.segments import Segments
from desktop.widgets.shell.search_box import SearchBox

ALL: Final = Narrowing()


class ListPage(Page):
    """A page over keys; who holds the data gives keys, cells and the words below. `buttons` stand beside the new one
    (Ctrl+Shift+N); the row's menu has every deed of the page.
    """

    def __init__(
        self, desk: Desk, theme: Theme, words: Words, columns: tuple[Column, ...], right: Open | None = None,
        narrowing: Narrowing = ALL, buttons: Sequence[QWidget] = (),
    ) -> None:  # fmt: skip
        super().__init__(desk, theme, margins=PAGE if words.title else TAB)
        self._words, self._columns, self._beside = words, columns, right
        self.listed_keys: list[int] = []
        self.part = narrowing.parts[0][0] if narrowing.parts else ""
        self._part_keys = tuple(key for key, _title in narrowing.parts)
        self._listing = False
        self.table = PagedTable(theme, columns, self._read)
        self.new = KeyButton(theme, words.new, "Ctrl+Shift+N", "plus", kind="primary")
        self.new.clicked.connect(self._ask_new)
        self.new.setVisible(bool(words.new))
        self.search = SearchBox(theme, words.find, key="Ctrl+F")
        self.search.typed.connect(lambda _text: self.narrow())
        self.search.asked.connect(lambda _text: self.table.setFocus())
        self.boxes: tuple[QComboBox, ...] = tuple(filter_box(*box, self.narrow) for box in narrowing.boxes)
        self.filters = KeyButton(theme, _("筛选"), "Ctrl+Shift+F", "chevron-down", kind="quiet")
        self.filters.clicked.connect(self._turn_filters)
        self._unfolded = False
        self.segments = Segments(theme, [title for _key, title in narrowing.parts])
        self.segments.chosen.connect(self.choose)
        self.segments.setVisible(bool(narrowing.parts))
        self.table.setAccessibleName(words.called or words.title)
        self.table.picked.connect(self._pick)
        self.table.opened.connect(self.open_one)
        self.table.sort_asked.connect(self._sort_by)
        self.caret = self.table
        self.sort: tuple[str, bool] | None = None  # column key and ascending; None: as the list was read
        self._none = EmptyState(theme, words.icon, "", words.new)
        self._none.acted.connect(self._ask_new)
        self.list_side = Card(theme, flush=True)
        self.list_side.add(self.table, 1)
        self.list_side.add(self._none, 1)
        self.both: ListAndPanel | None = None
        self._lay_out(buttons)

    def _lay_out(self, buttons: Sequence[QWidget]) -> None:
        theme, words, right = self.theme, self._words, self._beside
        self.bar = QWidget()
        self.tools = Flow(growing=self.search)
        self.bar.setLayout(self.tools)
        theme.space(self.tools, spacing=8)
        for part in (self.segments, self.search, *self.boxes, self.filters):
            self.tools.addWidget(part)
        theme.follow(self, self._fold)
        self.head = PageHead(theme, words.title)
        beside = self.head.right if words.title else self.tools
        for button in (*buttons, self.new):
            beside.addWidget(button)
        if words.title:
            self.column.addWidget(self.head)
        self.column.addWidget(self.bar)
        if right is None:
            self.body: QWidget = self.list_side
        else:
            self._right = QStackedWidget()
            self._right.addWidget(EmptyState(theme, words.icon, words.pick))
            self._right.addWidget(right.panel)
            self.body = self.both = ListAndPanel(theme, self.list_side, self._right, right.widths, backed=True)
            self.both.alone.connect(self._make_room)
            beside.addWidget(self.both.turn)
        if not words.title:
            self.tools.keep_together(*buttons, self.new, *([self.both.turn] if self.both is not None else []))
        self.column.addWidget(self.body, 1)
        self.table.set_buttons(deeds_in(*((right.panel, self) if right is not None else (self,))))

    # -- what a page gives

    def keys(self) -> Sequence[int] | None:
        """Keys as narrowed and sorted; None when they cannot be read."""
        raise NotImplementedError

    def rows_of(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        """One row of cells for each key."""
        raise NotImplementedError

    def said(self, many: int) -> str:
        """How many there are, at the window's foot."""
        raise NotImplementedError

    def make_new(self) -> None:
        """Ask for a new one."""

    def tell(self, many: int) -> None:
        """Say elsewhere on the page what hangs on how many there are."""

    def selected(self, keys: Sequence[int]) -> None:
        """Other rows are selected."""

    @property
    def narrowed(self) -> bool:
        """Whether what is not shown may be there all the same."""
        boxes = any(box.currentIndex() > 0 for box in self.boxes)
        return boxes or bool(self.search.text().strip()) or self.part != (self._part_keys or ("",))[0]

    # -- showing

    def visit(self, place: Place) -> None:
        """Come for one of them, or with words."""
        if place.words:
            self.search.setText(place.words)
        self.refresh()
        if place.key is not None:
            self.open_one(place.key)

    def refresh(self) -> None:
        """The list again; the one that is open stays, though it may no longer be among those listed."""
        self._list(stay=True)

    def narrow(self) -> None:
        """The list is narrowed otherwise: the first of it is shown unless the one that is open is in it."""
        self._list(stay=False)

    def choose(self, number: int) -> None:
        """Show the part of this number."""
        self.part = self._part_keys[number]
        self.segments.set_current(number)
        self.narrow()

    def _list(self, *, stay: bool) -> None:
        keys = self.keys()
        if keys is None:
            return
        self.listed_keys = list(keys)
        self._listing = True
        self.table.show_keys(self.listed_keys)
        self._listing = False
        self.table.setVisible(bool(keys))
        self._none.setVisible(not keys)
        self._none.say(_("没有符合条件的。") if self.narrowed else self._words.purpose)
        self._none.offer(not self.narrowed and not self.new.isHidden())
        self.tell(len(keys))
        self._fold()
        self._say()
        if self._beside is None:
            if keys and self.table.current_key() is None:
                self.table.select_key(self.listed_keys[0])
        else:
            self._show_again(self._beside, stay=stay)

    def _show_again(self, right: Open, *, stay: bool) -> None:
        key = right.key()
        there = key is not None and (stay or key in self.listed_keys or bool(self._words.pick)) and self.show_one(key)
        if not there and self.listed_keys and not self._words.pick:
            there = self.show_one(self.listed_keys[0])
        if not there:
            self._right.setCurrentIndex(0)
        if self.both is not None:
            self.both.want_panel(there or bool(self.listed_keys))

    def show_one(self, key: int) -> bool:
        """Open one at the right; False when it is not there."""
        if self._beside is None or not self._beside.show(key):
            return False
        self._right.setCurrentIndex(1)
        self._listing = True
        self.table.select_key(key)
        self._listing = False
        return True

    def open_one(self, key: int) -> None:
        """Open one, in place of the list where there is no room for both."""
        if self.show_one(key) and self.both is not None:
            self.both.want_panel(True)
            self.both.show_panel()

    def _fold(self) -> None:
        """A low window keeps its lines for the list: what narrows it waits behind a button until it does narrow."""
        folds = self.theme.low and len(self.boxes) > 1
        self.filters.setVisible(folds)
        for box in self.boxes:
            box.setVisible(not folds or self._unfolded or box.currentIndex() > 0 or box.hasFocus())

    def _turn_filters(self) -> None:
        self._unfolded = not self._unfolded
        self._fold()
        if self._unfolded:
            self.boxes[0].setFocus()

    def _make_room(self, alone: bool) -> None:
        """What is open has a narrow window to itself: what narrows the list is of no use then."""
        self.bar.setVisible(not alone)

    def _ask_new(self, _on: bool = False) -> None:
        self.make_new()

    def _pick(self, keys: list[int]) -> None:
        if self._listing:
            return
        if len(keys) == 1:
            self.show_one(keys[0])
        self.selected(keys)
        self._say()

    def _say(self) -> None:
        many = len(self.table.selected_keys())
        picked = _(" · 选中 {count}").format(count=many) if many > 1 else ""
        self.counted.emit(self.said(len(self.listed_keys)) + picked)

    def _sort_by(self, key: str, ascending: bool) -> None:
        self.sort = (key, ascending)
        self.refresh()

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return self.rows_of(keys)
