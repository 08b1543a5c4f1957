"""Opening the encrypted file: key, pragmas read back, and what must be true before the first statement.

WAL with synchronous=FULL loses no acknowledged save on power loss, the cipher's page seals notice every flipped bit,
and engines below 3.51.3 have the WAL-reset fault.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.engine.header import look

APPLICATION_ID: Final = 0x54414C44  # "TALD"
OLDEST_ENGINE: Final = (3, 51, 3)
KEY_BYTES: Final = 32

# What is set, and what the engine must answer when asked again: a PRAGMA that is ignored gives no error.
PRAGMAS: Final[tuple[tuple[str, str, int | str], ...]] = (
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("temp_store", "MEMORY", 2),
    ("mmap_size", "0", 0),
    ("busy_timeout", "5000", 5000),
    ("cell_size_check", "ON", 1),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
)


def engine_version() -> tuple[int, ...]:
    """The version of the SQLite inside the cipher's library."""
    return tuple(int(part) for part in sqlcipher.sqlite_version.split("."))


def assert_engine(version: tuple[int, ...] | None = None) -> None:
    """Refuse an engine older than 3.51.3 (WAL-reset fault); raises Expected."""
    if (version or engine_version()) < OLDEST_ENGINE:
        raise Expected(_("程序的数据引擎版本过旧，可能损坏数据，已拒绝打开。"), _("请重新安装本程序的完整版本。"))


def connect(file: Path, key: bytes, *, read_only: bool = False, checks: bool = True) -> sqlcipher.Connection:
    """A connection to an existing data file, in autocommit: every transaction is begun by an explicit statement.

    In: `key` is the raw 32-byte data key; `checks=False` skips header and application id (used while the file is made).
    Raises Expected for whatever is wrong with the file; never creates one.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("the data key has 32 bytes")
    assert_engine()
    if checks:
        look(file)
    mode = "ro" if read_only else "rw"
    connection = sqlcipher.connect(
        f"file:{quote(str(file.resolve()))}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        _prepare(connection, key, read_only=read_only)
        if checks:
            _recognise(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlcipher.Connection, key: bytes, *, read_only: bool) -> None:
    # Without this the library prints tens of thousands of lines to stderr on a damaged file.
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{bytes(key).hex()}'\"")
    if not pragma(connection, "cipher_version"):
        raise Expected(_("程序的数据引擎不能加密，已拒绝打开。"), _("请重新安装本程序的完整版本。"))
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a wrong key shows here, as NOTADB
    for name, value, answer in PRAGMAS:
        if read_only and name == "journal_mode":
            continue
        connection.execute(f"PRAGMA {name}={value}")
        if pragma(connection, name) != answer:
            raise Expected(
                _("数据引擎没有接受安全设置，已拒绝打开。"), _("请确认数据文件夹在本机硬盘上，不在网络盘或U盘上。")
            )


def _recognise(connection: sqlcipher.Connection) -> None:
    if pragma(connection, "application_id") != APPLICATION_ID:
        raise Expected(_("这个文件不是本程序的数据文件。"), _("请选择正确的文件夹。"))


def pragma(connection: sqlcipher.Connection, name: str) -> Any:
    """The single value a PRAGMA answers, or None."""
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return None if row is None else row[0]
