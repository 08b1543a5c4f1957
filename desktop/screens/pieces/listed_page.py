"""A page whose rows are read at once, and sorted here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from desktop.screens.pieces.list_page import ListPage
from desktop.screens.pieces.row_order import sorted_by
from desktop.widgets.lists.column import Cell


class Listed(Protocol):
    """A row of the list."""

    @property
    def id(self) -> int:
        """Its key."""


Row = TypeVar("Row", bound=Listed)


class ListedPage(ListPage, Generic[Row]):
    """A page over rows that are read at once, and sorted here."""

    rows: dict[int, Row]

    def listed(self) -> Sequence[Row] | None:
        """The rows as narrowed; None when they cannot be read."""
        raise NotImplementedError

    def cells(self, row: Row) -> tuple[Cell, ...]:
        """One row of the list."""
        raise NotImplementedError

    def sort_value(self, row: Row, key: str) -> object:
        """What a row is sorted by in a column: its words, unless the page knows better."""
        place = next(number for number, column in enumerate(self._columns) if column.key == key)
        return str(self.cells(row)[place])

    def keys(self) -> Sequence[int] | None:
        """Read the rows and put them in order."""
        rows = self.listed()
        if rows is None:
            return None
        if self.sort is not None:
            key, ascending = self.sort
            rows = sorted_by(rows, lambda row: self.sort_value(row, key), ascending=ascending)
        self.rows = {row.id: row for row in rows}
        return list(self.rows)

    def rows_of(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        """The cells of rows at hand; a key that is gone has empty ones."""
        blank = ("",) * len(self._columns)
        return [self.cells(self.rows[key]) if key in self.rows else blank for key in keys]
