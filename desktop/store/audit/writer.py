"""Appends audit rows inside the caller's transaction."""

from __future__ import annotations

import platform
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Table, desc, insert, select
from sqlmodel import col

from desktop.basics.clock import Clock
from desktop.store.audit.chain import chain_key, digest, genesis
from desktop.store.tables import Event, Office

# Built once, on the table itself: every save goes through both.
_ROWS: Final[Table] = Event.__table__  # type: ignore[attr-defined]
_APPEND: Final = insert(_ROWS)
_NEWEST: Final = select(_ROWS.c.seq, _ROWS.c.hash, _ROWS.c.at_utc).order_by(desc(_ROWS.c.seq)).limit(1)


class AuditWriter:
    """Writes one office's audit rows; knows the chain's key, the workstation's name and the program's version."""

    def __init__(self, data_key: bytes, program: str) -> None:
        self._key = chain_key(data_key)
        self._program = program
        self._workstation = platform.node()
        self.written = 0

    def write(self, connection: Connection, clock: Clock, words: dict[str, Any]) -> None:
        """Append one row after the newest; the instant never goes back, a clock that did is flagged."""
        last = newest(connection)
        now = clock.now()
        seq, prev_hash, last_at = last or (0, origin(connection), now)
        row = {
            **words,
            "seq": seq + 1,
            "at_utc": max(now, last_at),
            "local_day": clock.today(),
            "workstation": self._workstation,
            "clock_back": now < last_at,
            "program": self._program,
            "algorithm": "hmac-sha256",
            "prev_hash": prev_hash,
        }
        row["hash"] = digest(self._key, row)
        connection.execute(_APPEND, row)
        self.written += 1


def newest(connection: Connection) -> tuple[int, str, datetime] | None:
    """(seq, hash, instant) of the newest audit row, or None before the first."""
    found = connection.execute(_NEWEST).first()
    return None if found is None else (found[0], found[1], found[2])


def origin(connection: Connection) -> str:
    """What the first audit row is bound to."""
    office_id, created_at = connection.execute(select(col(Office.office_id), col(Office.created_at))).one()
    return genesis(office_id, created_at)
