"""A list of any length: keys first, rows on demand, sorting left to whoever holds the data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.widgets.lists.cell_painter import CellPainter
from desktop.widgets.lists.column import Column
from desktop.widgets.lists.key_model import KeyModel, ReadRows
from desktop.widgets.lists.row_menu import Buttons, RowMenu, copy_rows
from desktop.widgets.lists.widths import own_width, shared_widths, wished_widths
from desktop.widgets.look.theme import Theme

ROW: Final = 40
DENSE_ROW: Final = 31
FIRST: Final = 40  # rows whose words are measured
MOST_GROWTH: Final = 1.6  # of a column's own width


class PagedTable(QTableView):
    """Rows of things with integer keys.

    Signals: `opened(int)` key, by double-click or Enter; `picked(list)` keys selected now; `sort_asked(str, bool)`
    column key and ascending: the receiver answers with `show_keys` in that order.
    """

    opened = Signal(int)
    picked = Signal(list)
    sort_asked = Signal(str, bool)

    def __init__(self, theme: Theme, columns: Sequence[Column], read_rows: ReadRows, *, dense: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._columns = tuple(columns)
        self._dense = dense
        self._widths = {column.key: column.width for column in columns}
        self._sort: tuple[str, bool] | None = None
        self.laying_out = False  # true while widths change by themselves, not by a hand
        self._menu = RowMenu(self, self.copy)
        self._model = KeyModel(columns, read_rows, self)
        self.setModel(self._model)
        self._painter = CellPainter(theme, columns, self)
        self.setItemDelegate(self._painter)
        self._needs = [0] * len(self._columns)  # pixels
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionsMovable(True)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(theme.px(48))
        head.sectionClicked.connect(self._sort_by)
        head.sectionResized.connect(self._note_width)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.selectionModel().selectionChanged.connect(lambda *_changes: self.picked.emit(self.selected_keys()))
        theme.follow(self, self._measure)

    # -- what is shown

    def show_keys(self, keys: Sequence[int]) -> None:
        """Show these keys in this order; the current one stays current when it is still there."""
        current = self.current_key()
        self._model.set_keys(keys)
        if self.isVisible():
            self._fit()
        if current is not None:
            self.select_key(current)

    def reread(self, keys: Sequence[int] | None = None) -> None:
        """Read these keys' rows again (None: all), because they changed."""
        self._model.reread(keys)

    def current_key(self) -> int | None:
        """Key of the row with the cursor."""
        row = self.currentIndex().row()
        return self._model.keys[row] if 0 <= row < len(self._model.keys) else None

    def selected_keys(self) -> list[int]:
        """Keys of the selected rows, in the order shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.keys[row] for row in rows]

    def select_key(self, key: int) -> bool:
        """Put cursor and selection on a key; False when it is not in the list."""
        try:
            row = list(self._model.keys).index(key)
        except ValueError:
            return False
        flags = QItemSelectionModel.SelectionFlag
        index = self._model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    # -- what a person does

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """What the menu (right button, menu key, Shift+F10) offers besides copying."""
        self._menu.actions = tuple(actions)

    def set_buttons(self, buttons: Buttons) -> None:
        """The menu offers what these buttons do, as far as they are shown and may be pressed when it opens."""
        self._menu.buttons = buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 open, Home and End go to the first and last row, Ctrl+C copies for a spreadsheet."""
        if self._menu.answers(event):
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and self.current_key() is not None:
            self._open(self.currentIndex().row())
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers() and self._model.keys:
            self.select_key(self._model.keys[0 if event.key() == Qt.Key.Key_Home else -1])
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What may be done with the rows."""
        self._menu.open(event)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as they are shown."""
        copy_rows(self, lambda row, column: str(self._model.row(row)[column]))

    def _open(self, row: int) -> None:
        self.opened.emit(self._model.keys[row])

    def _sort_by(self, section: int) -> None:
        column = self._columns[section]
        if not column.sortable:
            return
        ascending = self._sort != (column.key, True)
        self._show_sort(column.key, ascending)
        self.sort_asked.emit(column.key, ascending)

    def _show_sort(self, key: str, ascending: bool) -> None:
        self._sort = (key, ascending)
        section = next(i for i, column in enumerate(self._columns) if column.key == key)
        head = self.horizontalHeader()
        head.setSortIndicatorShown(True)
        head.setSortIndicator(section, Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder)

    # -- sizes, remembered per person

    def remember(self) -> dict[str, Any]:
        """Widths in design pixels, order and sort as plain JSON values, for `recall`."""
        head = self.horizontalHeader()
        order = sorted(range(len(self._columns)), key=head.visualIndex)
        return {
            "widths": dict(self._widths),
            "order": [self._columns[i].key for i in order],
            "sort": list(self._sort) if self._sort else None,
        }

    def recall(self, kept: Mapping[str, Any]) -> None:
        """Take up what `remember` gave; columns that no longer exist are passed over. Asks for the sort kept."""
        keys = [column.key for column in self._columns]
        for key, width in (kept.get("widths") or {}).items():
            if key in keys and isinstance(width, int):
                self._widths[key] = width
        head = self.horizontalHeader()
        for place, key in enumerate(k for k in kept.get("order") or [] if k in keys):
            head.moveSection(head.visualIndex(keys.index(key)), place)
        sort = kept.get("sort")
        if sort and sort[0] in keys:
            self._show_sort(str(sort[0]), bool(sort[1]))
            self.sort_asked.emit(str(sort[0]), bool(sort[1]))
        self._measure()

    def _note_width(self, section: int, _old: int, new: int) -> None:
        if not self.laying_out and not self._columns[section].stretch:
            self._widths[self._columns[section].key] = round(new / self._theme.scale)

    def showEvent(self, event: QShowEvent) -> None:
        """Rows shown for the first time say how wide they are."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Columns nobody has set are as wide as the words of the first rows, within bounds."""
        rows = [self._model.row(row) for row in range(min(FIRST, len(self._model.keys)))]
        self._needs = [
            min(
                max((self._painter.whole_width(row[place]) for row in rows), default=0),
                round(MOST_GROWTH * self._theme.px(column.width)),
            )
            for place, column in enumerate(self._columns)
        ]  # fmt: skip
        self._lay_out()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(DENSE_ROW if self._dense else ROW))
        if self.isVisible():
            self._fit()
        else:
            self._lay_out()

    def _lay_out(self) -> None:
        self.laying_out = True
        titles = wished_widths(self._theme, [replace(column, width=0) for column in self._columns])
        wished = [
            self._theme.px(self._widths[column.key])
            if self._widths[column.key] != column.width
            else own_width(column, max(self._theme.px(column.width), title), title, need)
            for column, title, need in zip(self._columns, titles, self._needs, strict=True)
        ]
        stretching = [column.stretch for column in self._columns]
        room = self.viewport().width()
        widths = shared_widths(wished, stretching, room)
        if sum(widths) > room:  # somebody has to scroll sideways: then nothing of the stretching columns is cut as well
            widths = [
                max(width, need) if stretches else width
                for width, need, stretches in zip(widths, self._needs, stretching, strict=True)
            ]
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width)
        self.laying_out = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stretching columns take what is left."""
        super().resizeEvent(event)
        self._lay_out()
