"""The newest audit row remembered beside the file: a data file put back from an earlier day is noticed at start."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select
from sqlmodel import col

from desktop.store.audit.chain import chain_key
from desktop.store.audit.writer import newest
from desktop.store.durable import write_durably
from desktop.store.tables import Event


@dataclass(frozen=True)
class Head:
    """The newest audit row: its number and its digest."""

    seq: int
    hash: str


def head_of(connection: Connection) -> Head:
    """The newest audit row of an open file; seq 0 before the first."""
    last = newest(connection)
    return Head(0, "") if last is None else Head(last[0], last[1])


def keep_head(file: Path, data_key: bytes, connection: Connection) -> Head:
    """Write the newest audit row to the side file, sealed with the data key, unless it says so already."""
    head = head_of(connection)
    write_head(file, data_key, head)
    return head


def write_head(file: Path, data_key: bytes, head: Head) -> None:
    """Write a row to the side file, sealed with the data key, unless it says so already."""
    words = json.dumps({"seq": head.seq, "hash": head.hash}, separators=(",", ":"))
    sealed = json.dumps({"seq": head.seq, "hash": head.hash, "seal": _seal(data_key, words)}).encode()
    if not file.exists() or file.read_bytes() != sealed:
        write_durably(file, sealed)


def read_head(file: Path, data_key: bytes) -> Head | None:
    """The remembered row; None when the side file is missing, broken or was made with another key."""
    try:
        said = json.loads(file.read_bytes())
        head = Head(int(said["seq"]), str(said["hash"]))
        words = json.dumps({"seq": head.seq, "hash": head.hash}, separators=(",", ":"))
        good = hmac.compare_digest(str(said["seal"]), _seal(data_key, words))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return head if good else None


def contains(connection: Connection, head: Head) -> bool:
    """Whether the open file still holds the remembered row: False means an older file was put in its place."""
    if head.seq == 0:
        return True
    found = connection.execute(select(col(Event.hash)).where(col(Event.seq) == head.seq)).scalar()
    return found is not None and hmac.compare_digest(str(found), head.hash)


def _seal(data_key: bytes, words: str) -> str:
    return hmac.new(chain_key(data_key), b"head|" + words.encode(), hashlib.sha256).hexdigest()
