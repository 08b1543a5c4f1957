"""The full-text tables: contentless FTS5, one a kind of record, filled in the same transaction as the record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import Connection, Select, bindparam, column, select, table

from desktop.store.search.words import query

KINDS: Final = ("person", "employer", "case", "filing", "incoming")
COLUMNS: Final = "words, sounds, numbers, srebmun"

TABLES: Final = {
    f"{kind}_fts": (
        f"CREATE VIRTUAL TABLE {kind}_fts USING fts5({COLUMNS}, content='', contentless_delete=1, "
        "tokenize='unicode61', prefix='1 2 3')"
    )
    for kind in KINDS
}


def put(connection: Connection, kind: str, key: int, columns: tuple[str, str, str, str], *, fresh: bool) -> None:
    """Fill or refill one record's index row."""
    name = f"{kind}_fts"
    if not fresh:
        connection.exec_driver_sql(f"DELETE FROM {name} WHERE rowid = ?", (key,))  # noqa: S608 - a name of ours
    connection.exec_driver_sql(
        f"INSERT INTO {name}(rowid, {COLUMNS}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608 - a name of ours
        (key, *columns),
    )


def put_fresh(connection: Connection, kind: str, rows: Iterable[tuple[int, tuple[str, str, str, str]]]) -> None:
    """Fill the index rows of many new records at once: (key, columns)."""
    filled = [(key, *columns) for key, columns in rows]
    if filled:
        connection.exec_driver_sql(
            f"INSERT INTO {kind}_fts(rowid, {COLUMNS}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608 - a name of ours
            filled,
        )


def matching(kind: str, typed: str) -> Select[tuple[int]] | None:
    """The keys whose record holds every typed word, as a subquery; None when nothing searchable was typed."""
    expression = query(typed)
    if expression is None:
        return None
    fts = table(f"{kind}_fts", column("rowid"), column(f"{kind}_fts"))
    return select(fts.c.rowid).where(fts.c[f"{kind}_fts"].op("MATCH")(bindparam("typed", expression)))
