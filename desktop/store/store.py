"""The open office file: one writer connection, reads, units of work, attachments."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Self

from sqlalchemy import Connection, Engine
from sqlmodel import Session

from desktop.basics.clock import Clock
from desktop.store.attachments import Attachments
from desktop.store.audit.entries import EntryWatch
from desktop.store.audit.head import keep_head
from desktop.store.audit.writer import AuditWriter
from desktop.store.engine.alchemy import READING, alchemy, raw
from desktop.store.engine.trouble import told
from desktop.store.places import Places
from desktop.store.reads.reads import Reads
from desktop.store.search.keep import Keeper
from desktop.store.unit import Unit

HEAD_EVERY: Final = 25  # units between two notes of the newest audit row outside the file


class Store:
    """An office's file, open. The writer connection belongs to the thread that opened it."""

    def __init__(self, folder: Path, key: bytes, clock: Clock, *, program: str = "", read_only: bool = False) -> None:
        self.places = Places(folder)
        self.clock = clock
        self._key = bytearray(key)
        self._program = program
        self.read_only = read_only
        with told():
            self._engine: Engine = alchemy(self.places.data, key, read_only=read_only)
            raw(self._engine)
        self._resting = self._engine.execution_options(**READING)
        self._open: Session | None = None
        self._thread = threading.get_ident()
        self._units = 0
        self.put_back_in_time = False  # an older file was put in this one's place
        self.left_unclean = False  # the journal of a stop without sign-out was found beside it
        self.reads = Reads(self.connection)
        self.files = Attachments(self.places.files, key)

    @contextmanager
    def unit(self) -> Iterator[Unit]:
        """One piece of work: everything is kept when the block ends, nothing when it raises.

        Raises Expected when the engine refuses; RuntimeError (a bug) when something changed without an audit row or an
        accepted entry without a correction, when units are nested, or when another thread than the store's own asks.
        """
        if self._open is not None:
            raise RuntimeError("a unit is already open")
        if threading.get_ident() != self._thread:
            raise RuntimeError("the writer belongs to the thread that opened the store")
        session = Session(self._engine, expire_on_commit=False)
        keeper = Keeper(session, self.clock)
        watch = EntryWatch(session)
        audit = AuditWriter(bytes(self._key), self._program)
        unit = Unit(session, audit, keeper, self.clock)
        self._open = session
        try:
            with told(), session:
                session.connection()  # BEGIN IMMEDIATE now, so that what is read is what will be changed
                yield unit
                session.flush()
                if keeper.changed and not audit.written:
                    raise RuntimeError("a change without an audit row")
                watch.must_be_told()
                session.commit()
        finally:
            self._open = None
        self._units += 1
        if self._units % HEAD_EVERY == 0:
            self.note_head()

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A connection for reading: the open unit's own, or the resting one."""
        if self._open is not None and threading.get_ident() == self._thread:
            yield self._open.connection()
            return
        with self._resting.connect() as connection:
            yield connection

    def apart(self, *, writing: bool = False) -> Store:
        """A second opening for a long job in another thread, read-only unless `writing`; to be closed by it."""
        return Store(self.places.folder, bytes(self._key), self.clock, program=self._program, read_only=not writing)

    def take_over(self) -> None:
        """Let the calling thread be the writer from now on (offices are opened beside the window)."""
        self._thread = threading.get_ident()

    def note_head(self) -> None:
        """Remember the newest audit row in the side file, so that a file put back from earlier is noticed."""
        with self.connection() as connection:
            keep_head(self.places.head, bytes(self._key), connection)

    def key(self) -> bytes:
        """The data key, for a new slot of the key file and for backups."""
        return bytes(self._key)

    def engine(self) -> Engine:
        """The engine, for backup and verification inside the store's rooms."""
        return self._engine

    @contextmanager
    def hurried(self) -> Iterator[None]:
        """Leave syncing to the checkpoints while a new file is filled that a failure throws away as a whole.

        Everything is on the disk when the block ends; until then nothing may be called kept.
        """
        driver = raw(self._engine)
        with told():
            driver.execute("PRAGMA synchronous=NORMAL")
            try:
                yield
            finally:
                driver.execute("PRAGMA synchronous=FULL")
                self.rest()

    def rest(self) -> None:
        """Bring the write-ahead file into the data file (at idle and at the end), so that one file is whole."""
        with told():
            raw(self._engine).execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Note the newest audit row, make the data file whole, close, and overwrite the key."""
        if not self._key:
            return
        try:
            if not self.read_only:
                self.note_head()
                self.rest()
        finally:
            driver = raw(self._engine)
            self._engine.dispose()
            driver.close()
            self._key[:] = bytes(len(self._key))
            self._key = bytearray()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_trouble: object) -> None:
        self.close()
