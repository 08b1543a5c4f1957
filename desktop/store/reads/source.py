"""Where reads get their connection from."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Final, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, literal_column
from sqlmodel import SQLModel, col

from desktop.store.engine.trouble import told

Query: TypeAlias = Select[*tuple[Any, ...]]
Source = Callable[[], AbstractContextManager[Connection]]

# Rows are read by the names of their columns alone. SQLAlchemy would let them be read by this very statement's column
# objects too, for which it looks up every column anew at each read: a tenth of the time of a verb.
BY_NAME: Final = {"_result_disable_adapt_to_context": True}
FEW: Final = 1_000  # keys a search may find before they are no longer looked up one by one


class Reading:
    """Runs selects on whatever connection is right at the moment: the open unit's, or the resting one."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def keys(self, statement: Query) -> list[int]:
        """The first column as plain integers, straight from the driver: a hundred thousand keys cost no row objects."""
        with told(), self._source() as connection:
            result = connection.execute(statement)
            cursor = result.cursor
            found = [] if cursor is None else [key for (key,) in cursor.fetchall()]
            result.close()
            return found

    def among(self, row: type[SQLModel], found: Query) -> ColumnElement[bool]:
        """The condition that a row is one of those a search found.

        A few are looked up one by one. Very many would cost a look-up each and a sort; there the list's own index is
        walked in order instead, and the plus keeps the engine from choosing otherwise.
        """
        few = self.keys(found.limit(FEW + 1))
        if len(few) <= FEW:
            return col(row.id).in_(few)  # type: ignore[attr-defined]
        key: ColumnElement[int] = literal_column(f"+{row.__tablename__}.id")
        return key.in_(found)

    def all(self, statement: Query) -> list[dict[str, Any]]:
        """Every row as a plain mapping of column to value."""
        with told(), self._source() as connection:
            return [dict(row) for row in connection.execute(statement, execution_options=BY_NAME).mappings()]

    def one(self, statement: Query) -> dict[str, Any] | None:
        """The first row, or None."""
        found = self.all(statement.limit(1))
        return found[0] if found else None
