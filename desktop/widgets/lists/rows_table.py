"""A small table that shows all its rows and grows with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from desktop.widgets.lists.cell_painter import CELL_ROLE, CellPainter
from desktop.widgets.lists.column import ALIGNS, Cell, Column, Tinted
from desktop.widgets.lists.row_menu import Buttons, RowMenu, copy_rows
from desktop.widgets.lists.widths import shared_widths, wished_widths
from desktop.widgets.look.theme import Theme

HEAD: Final = 35
KEY_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 2


class RowsTable(QTableView):
    """Static rows with pills and links.

    Signals: `opened(object)` key by double-click or Enter; `picked(object)` key of the row the cursor went to;
    `linked(object, str)` key and column key of a link that was clicked; `chosen()` other rows are selected. Without
    keys a row's number is its key; with `many` several rows can be selected.
    """

    opened = Signal(object)
    picked = Signal(object)
    linked = Signal(object, str)
    chosen = Signal()

    def __init__(
        self, theme: Theme, columns: Sequence[Column], *, dense: bool = False, head: bool = True, many: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self._columns = tuple(columns)
        self._needs = [0] * len(self._columns)  # pixels
        self._dense = dense
        self._head = head
        self._menu = RowMenu(self, self.copy)
        self._model = QStandardItemModel(0, len(self._columns), self)
        self.setModel(self._model)
        self._painter = CellPainter(theme, self._columns, self)
        self.setItemDelegate(self._painter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if many else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setVisible(head)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for number, column in enumerate(columns):
            item = QStandardItem(column.title)
            item.setTextAlignment(ALIGNS[column.align])
            self._model.setHorizontalHeaderItem(number, item)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._key(index)))
        self.clicked.connect(self._click)
        self.selectionModel().currentRowChanged.connect(self._move)
        self.selectionModel().selectionChanged.connect(lambda _now, _before: self.chosen.emit())
        theme.follow(self, self._measure)

    def show_rows(self, rows: Sequence[Sequence[Cell]], keys: Sequence[object] = ()) -> None:
        """Show these rows; `keys` name them one by one."""
        self._model.removeRows(0, self._model.rowCount())
        for number, row in enumerate(rows):
            items = [QStandardItem(str(cell)) for cell in row]
            for item, cell in zip(items, row, strict=True):
                item.setData(cell, CELL_ROLE)
                item.setToolTip(str(cell))
                item.setEditable(False)
            items[0].setData(keys[number] if keys else number, KEY_ROLE)
            self._model.appendRow(items)
        self._needs = self._needed()
        self._lay_out()
        self.updateGeometry()

    def stand_at(self, row: int) -> None:
        """Put the cursor on a row and choose it alone; selectRow() would add it while somebody holds Ctrl."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self._model.index(row, 0), flags.ClearAndSelect | flags.Rows)

    def current_key(self) -> object | None:
        """Key of the row with the cursor."""
        index = self.currentIndex()
        return self._key(index) if index.isValid() else None

    def all_keys(self) -> list[object]:
        """Keys of all rows from top to bottom."""
        return [self._model.index(row, 0).data(KEY_ROLE) for row in range(self._model.rowCount())]

    def selected_keys(self) -> list[object]:
        """Keys of the selected rows from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.index(row, 0).data(KEY_ROLE) for row in rows]

    def sizeHint(self) -> QSize:
        """Head and all rows, nothing more."""
        rows = sum(self.rowHeight(row) for row in range(self._model.rowCount()))
        return QSize(self._theme.px(320), rows + (self._theme.px(HEAD) if self._head else 0) + 2)

    def minimumSizeHint(self) -> QSize:
        """Never cut a row."""
        return QSize(self._theme.px(200), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the table."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Home and End go to the first and last row, Ctrl+C copies for a spreadsheet."""
        if self._menu.answers(event):
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self._key(self.currentIndex()))
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End} and not event.modifiers() and self._model.rowCount():
            self.stand_at(0 if event.key() == Qt.Key.Key_Home else self._model.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What may be done with the rows."""
        self._menu.open(event)

    def set_buttons(self, buttons: Buttons) -> None:
        """The menu offers what these buttons do, as far as they are shown and may be pressed when it opens."""
        self._menu.buttons = buttons

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as they are shown."""
        copy_rows(self, lambda row, column: self._model.index(row, column).data() or "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stretching columns take what is left."""
        super().resizeEvent(event)
        self._lay_out()

    def _key(self, index: QModelIndex) -> object:
        return self._model.index(index.row(), 0).data(KEY_ROLE)

    def _click(self, index: QModelIndex) -> None:
        cell = index.data(CELL_ROLE)
        if isinstance(cell, Tinted) and cell.link:
            self.linked.emit(self._key(index), self._columns[index.column()].key)

    def _move(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self._key(current))

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(31 if self._dense else 40))
        self.horizontalHeader().setFixedHeight(self._theme.px(HEAD))
        self.updateGeometry()
        self._needs = self._needed()
        self._lay_out()

    def _needed(self) -> list[int]:
        """Widths in pixels at which no pill is cut, nor a link in an untitled column (a deed), within bounds."""
        needs = []
        for place, column in enumerate(self._columns):
            told = [self._model.index(row, place).data(CELL_ROLE) for row in range(self._model.rowCount())]
            whole = [cell for cell in told if isinstance(cell, Tinted) and (cell.pill or not column.title)]
            widths = [self._painter.width_of(cell) for cell in whole]
            needs.append(0 if column.wrap else min(max(widths, default=0), self._theme.px(2 * column.width)))
        return needs

    def _lay_out(self) -> None:
        titles = wished_widths(self._theme, self._columns)
        wished = [max(pair) for pair in zip(titles, self._needs, strict=True)]
        stretching = [column.stretch for column in self._columns]
        if not any(stretching):
            stretching[-1] = True
        room = self.viewport().width()
        for place, width in enumerate(shared_widths(wished, stretching, room, squeeze=True, firm=self._needs)):
            self.setColumnWidth(place, width)
        if any(column.wrap for column in self._columns):
            self._grow_rows()

    def _grow_rows(self) -> None:
        least = self.verticalHeader().defaultSectionSize()
        before = self.sizeHint().height()
        for row in range(self._model.rowCount()):
            cells = (self._model.index(row, column) for column in range(len(self._columns)))
            heights = [self._painter.height_at(cell, self.columnWidth(cell.column())) for cell in cells]
            self.setRowHeight(row, max([least, *heights]))
        if self.sizeHint().height() != before:
            self.updateGeometry()
