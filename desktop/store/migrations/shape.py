"""What a file looks like inside: two files of one shape hold the same tables, columns, indexes, rules and triggers."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Connection

_CHECK = re.compile(r"CHECK\s*\((?:[^()]|\([^()]*\))*\)", re.IGNORECASE)


def shape_of(connection: Connection) -> frozenset[str]:
    """One line for each column, index, reference, check, search table and trigger; the order of columns is no shape.

    A later step adds columns at the end while a declared table names them in place, so only their properties count.
    """
    lines: set[str] = set()
    for kind, name, sql in connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND sql IS NOT NULL"
    ).all():
        words = " ".join(sql.split())
        if kind == "trigger" or words.upper().startswith("CREATE VIRTUAL"):
            lines.add(f"{name}: {words}")
        elif kind == "table" and "_fts_" not in name:
            lines |= {f"{name} {line}" for line in _table(connection, name)}
            lines |= {f"{name} {' '.join(check.split())}" for check in _CHECK.findall(sql)}
    return frozenset(lines)


def _table(connection: Connection, name: str) -> set[str]:
    lines = set()
    for _place, column, kind, required, default, key, hidden in _pragma(connection, "table_xinfo", name):
        lines.add(f"column {column} {kind} required={required} default={default} key={key} hidden={hidden}")
    for _number, _seq, table, here, there, update, delete, _match in _pragma(connection, "foreign_key_list", name):
        lines.add(f"reference {here} -> {table}.{there} {update} {delete}")
    for _seq, index, unique, origin, partial in _pragma(connection, "index_list", name):
        columns = [
            f"{column} {'desc' if down else 'asc'} {collation}"
            for _rank, _cid, column, down, collation, key in _pragma(connection, "index_xinfo", index)
            if key
        ]
        where = _where(connection, index) if partial else ""
        # Indexes behind UNIQUE and PRIMARY KEY are named by the engine, in the order they were declared.
        title = index if origin == "c" else origin
        lines.add(f"index {title} unique={unique} ({', '.join(columns)}) {where}")
    return lines


def _where(connection: Connection, index: str) -> str:
    sql = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (index,)).scalar_one()
    return " ".join(str(sql).split()).partition(" WHERE ")[2]


def _pragma(connection: Connection, name: str, of: str) -> list[tuple[Any, ...]]:
    quoted = of.replace('"', '""')
    return [tuple(row) for row in connection.exec_driver_sql(f'PRAGMA {name}("{quoted}")').all()]
