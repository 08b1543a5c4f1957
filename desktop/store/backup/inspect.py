"""What an encrypted copy holds, and whether every page of it is whole."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import sqlcipher3.dbapi2 as sqlcipher

from desktop.store.engine.connect import connect, pragma


@dataclass(frozen=True)
class Contents:
    """Counts and marks of a data file."""

    office_id: str
    user_version: int
    cases: int
    people: int
    filings: int
    audit_seq: int
    audit_hash: str
    files: tuple[str, ...]


# What speaks of a file: the same columns as `reads.papers.known_digests`; a test holds the two together.
KEEPERS: Final = (
    ("SELECT DISTINCT digest FROM attachment", "attachment"),
    ("SELECT DISTINCT digest FROM filing", "filing"),
    ("SELECT DISTINCT packet_digest FROM letter", "letter"),
    ("SELECT DISTINCT digest FROM incoming_file", "incoming_file"),
    ("SELECT DISTINCT certificate_digest FROM title_held", "title_held"),
)


def contents(connection: sqlcipher.Connection) -> Contents:
    """Count an open file."""

    def one(statement: str) -> Any:
        row = connection.execute(statement).fetchone()
        return None if row is None else row[0]

    return Contents(
        office_id=one("SELECT office_id FROM office"),
        user_version=int(pragma(connection, "user_version")),
        cases=one("SELECT count(*) FROM office_case"),
        people=one("SELECT count(*) FROM person"),
        filings=one("SELECT count(*) FROM filing"),
        audit_seq=one("SELECT coalesce(max(seq), 0) FROM event"),
        audit_hash=one("SELECT hash FROM event ORDER BY seq DESC LIMIT 1") or "",
        files=tuple(sorted(_digests(connection))),
    )


def _digests(connection: sqlcipher.Connection) -> set[str]:
    """Every file on the shelf a row speaks of; a copy of an older release has fewer tables."""
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found: set[str] = set()
    for statement, table in KEEPERS:
        if table in there:
            found |= {row[0] for row in connection.execute(statement) if row[0]}
    return found


def sound(connection: sqlcipher.Connection) -> bool:
    """Whether each page's seal and the whole structure are right."""
    if connection.execute("PRAGMA cipher_integrity_check").fetchall():
        return False
    return bool(connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)])


def examine(file: Path, key: bytes) -> tuple[Contents, bool]:
    """Open a copy read-only, count it and check it. Raises Expected or the engine's own error when it does not open."""
    connection = connect(file, key, read_only=True)
    try:
        return contents(connection), sound(connection)
    finally:
        connection.close()
