"""The one SQLAlchemy engine over the one writer connection."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from desktop.store.engine.connect import connect

READING = {"reading": True}


def alchemy(file: Path, key: bytes, *, read_only: bool = False, checks: bool = True) -> Engine:
    """An engine with exactly one connection; transactions begin IMMEDIATE unless it is marked `READING`.

    With the driver's default a read followed by a write fails at once or draws a number twice.
    """
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(file, key, read_only=read_only, checks=checks),
        poolclass=StaticPool,
        hide_parameters=True,
        json_serializer=lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")),
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if not connection.get_execution_options().get("reading"):
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def raw(engine: Engine) -> Any:
    """The driver's own connection, for what only SQLite can do; the pool keeps the one connection open."""
    fairy = engine.raw_connection()
    driver = fairy.driver_connection
    fairy.close()
    return driver
