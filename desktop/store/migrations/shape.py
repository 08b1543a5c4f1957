"""Today's whole shape, for a new file: the declared tables, the search tables, the triggers."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection
from sqlmodel import SQLModel

from desktop.store.audit.chain import TRIGGERS
from desktop.store.search.index import TABLES

# The number of the newest step; a file that says more was written by a newer program.
NEWEST: Final = 1


def build(connection: Connection) -> None:
    """Create everything in an empty file, inside the caller's transaction."""
    SQLModel.metadata.create_all(connection)
    for statement in (*TABLES.values(), *TRIGGERS.values()):
        connection.exec_driver_sql(statement)
