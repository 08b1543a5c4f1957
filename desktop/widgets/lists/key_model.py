"""A table on keys: rows are read in blocks when they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.widgets.lists.cell_painter import CELL_ROLE
from desktop.widgets.lists.column import ALIGNS, Cell, Column

BLOCK: Final = 100
KEPT: Final = 40  # blocks kept in memory: 4,000 rows around where a person looks

Index = QModelIndex | QPersistentModelIndex
ReadRows = Callable[[Sequence[int]], list[Sequence[Cell]]]


class KeyModel(QAbstractTableModel):
    """All keys at once, rows on demand. `read_rows(keys)` answers one row of cells for each key, in the same order."""

    def __init__(self, columns: Sequence[Column], read_rows: ReadRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._read_rows = read_rows
        self._keys: Sequence[int] = ()
        self._blocks: OrderedDict[int, list[Sequence[Cell]]] = OrderedDict()

    @property
    def keys(self) -> Sequence[int]:
        """The keys in the order shown."""
        return self._keys

    def set_keys(self, keys: Sequence[int]) -> None:
        """Show other keys; nothing is read before it is looked at."""
        self.beginResetModel()
        self._keys = keys
        self._blocks.clear()
        self.endResetModel()

    def reread(self, keys: Sequence[int] | None = None) -> None:
        """Forget what was read of these keys (None: of all), so that it is read anew when looked at."""
        if not self._keys:
            return
        if keys is None:
            self._blocks.clear()
            first, last = 0, len(self._keys) - 1
        else:
            changed = set(keys)
            rows = [row for row, key in enumerate(self._keys) if key in changed]
            if not rows:
                return
            for row in rows:
                self._blocks.pop(row // BLOCK, None)
            first, last = rows[0], rows[-1]
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def row(self, row: int) -> Sequence[Cell]:
        """The cells of one row, read with its block when they are not at hand."""
        number = row // BLOCK
        block = self._blocks.get(number)
        if block is None:
            block = self._read_rows(self._keys[number * BLOCK : (number + 1) * BLOCK])
            self._blocks[number] = block
            while len(self._blocks) > KEPT:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(number)
        place = row - number * BLOCK
        return block[place] if place < len(block) else [""] * len(self._columns)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """As many as keys; a cell has no children."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as declared."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for display, copying and screen readers; the cell itself for the painter."""
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        if role == CELL_ROLE:
            return self.row(index.row())[index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return str(self.row(index.row())[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNS[self._columns[index.column()].align]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The columns' titles."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return ALIGNS[self._columns[section].align]
        return None
