"""Where reads get their connection from."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select

from desktop.store.engine.trouble import told

Query: TypeAlias = Select[*tuple[Any, ...]]
Source = Callable[[], AbstractContextManager[Connection]]


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

    def all(self, statement: Query) -> list[dict[str, Any]]:
        """Every row as a plain mapping of column to value."""
        with told(), self._source() as connection:
            return [dict(row) for row in connection.execute(statement).mappings()]

    def one(self, statement: Query) -> dict[str, Any] | None:
        """The first row, or None."""
        found = self.all(statement.limit(1))
        return found[0] if found else None
