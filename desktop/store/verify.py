"""Looking over the whole office file: pages, references, audit chain, attachments, numbers, filings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlmodel import col

from desktop.basics.language import N_
from desktop.store.audit.chain import CHAINED, TRIGGERS, chain_key, digest
from desktop.store.audit.head import contains, read_head
from desktop.store.audit.writer import origin
from desktop.store.backup.inspect import sound
from desktop.store.engine.alchemy import raw
from desktop.store.engine.trouble import told
from desktop.store.search.index import KINDS
from desktop.store.store import Store
from desktop.store.tables import (
    Bundle,
    Event,
    Filing,
    Incoming,
    OfficeCase,
    Series,
    TitleApplication,
    TitleBatch,
    TitleComplaint,
    TitleObjection,
)

MOST_NAMED = 20  # troubles named one by one in a check


@dataclass(frozen=True)
class Check:
    """One thing that was looked at: how many, and what is wrong (keys and numbers only, no personal data)."""

    key: str
    title: str
    looked_at: int
    wrong: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether nothing is wrong."""
        return not self.wrong


@dataclass(frozen=True)
class Report:
    """All checks of one look-over; `orphans` are attachments without a row (harmless)."""

    checks: tuple[Check, ...]
    orphans: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether every check is good."""
        return all(check.good for check in self.checks)


def verify_store(store: Store) -> Report:
    """Look over an open office; reads only. Raises Expected when the file cannot be read at all."""
    with told(), store.connection() as connection:
        driver = raw(store.engine())
        whole = () if sound(driver) else ("damaged",)
        broken = tuple(f"{row[0]}:{row[1]}" for row in driver.execute("PRAGMA foreign_key_check").fetchall())
        known = store.reads.known_digests()
        bad_files = {one for one in sorted(known) if not store.files.sound(one)}
        filings = connection.execute(select(col(Filing.number), col(Filing.digest))).all()
        unlike = tuple(number for number, one in filings if one in bad_files)
        checks = (
            Check("pages", N_("数据文件每一页"), 1, whole),
            Check("references", N_("记录之间的关联"), 1, broken[:MOST_NAMED]),
            _chain(connection, store),
            _guards(connection),
            _head(connection, store),
            Check("files", N_("附件与文书原件"), len(known), tuple(sorted(bad_files))[:MOST_NAMED]),
            Check("filings", N_("已发文书与原件一致"), len(filings), unlike[:MOST_NAMED]),
            _series(connection),
            _index(connection),
        )
        return Report(checks, store.files.orphans(known))


def _chain(connection: Connection, store: Store) -> Check:
    key, prev, wrong, count = chain_key(store.key()), origin(connection), [], 0
    columns = [getattr(Event, name) for name in (*CHAINED, "hash")]
    for row in connection.execute(select(*columns).order_by(col(Event.seq))).mappings():
        count += 1
        if row["seq"] != count or row["prev_hash"] != prev or row["hash"] != digest(key, dict(row)):
            wrong.append(str(row["seq"]))
            count = row["seq"]
        prev = row["hash"]
    return Check("audit", N_("审计记录首尾相接、未被改动"), count, tuple(wrong[:MOST_NAMED]))


def _guards(connection: Connection) -> Check:
    found: dict[str, str] = dict(
        connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all()
    )
    wrong = tuple(name for name, words in TRIGGERS.items() if found.get(name) != words)
    return Check("guards", N_("审计记录的保护仍在"), len(TRIGGERS), wrong)


def _head(connection: Connection, store: Store) -> Check:
    head = read_head(store.places.head, store.key())
    wrong = ("put back",) if store.put_back_in_time or (head is not None and not contains(connection, head)) else ()
    if head is None and store.places.head.exists():
        wrong = ("head file",)
    return Check("head", N_("数据没有被换成较早的文件"), 1, wrong)


def _series(connection: Connection) -> Check:
    """Every drawn number stands in a row: 1, 2, 3 … up to the next one, without a gap."""
    wrong, count = [], 0
    used: dict[tuple[str, int], set[int]] = {}
    for table in (Filing, OfficeCase, Incoming, Bundle, TitleBatch, TitleComplaint):
        for series, year, serial in connection.execute(
            select(col(table.series), col(table.year), col(table.serial))
        ).all():
            used.setdefault((series, year), set()).add(serial)
    for series, year, serial in _of_batches(connection):
        used.setdefault((series, year), set()).add(serial)
    for name, year, following in connection.execute(select(col(Series.name), col(Series.year), col(Series.next))).all():
        count += 1
        if used.pop((name, year), set()) != set(range(1, following)):
            wrong.append(f"{name} {year}")
    wrong += [f"{name} {year}" for name, year in used]
    return Check("series", N_("编号连续、没有空号和重号"), count, tuple(wrong[:MOST_NAMED]))


def _of_batches(connection: Connection) -> Iterator[tuple[str, int, int]]:
    """Numbers that run within a batch (受理号), and those of objections (YY-2026-001), among their details."""
    applied = select(col(TitleBatch.number), col(TitleBatch.year), col(TitleApplication.serial)).join(
        TitleBatch, col(TitleBatch.id) == col(TitleApplication.batch_id)
    )
    yield from ((str(number), int(year), int(serial)) for number, year, serial in connection.execute(applied))
    for details in connection.scalars(select(col(TitleObjection.details))).all():
        series, of_year, place = str(details.get("number") or "").split("-")
        yield series, int(of_year), int(place)


def _index(connection: Connection) -> Check:
    wrong = []
    for kind, name in zip(KINDS, ("person", "employer", "office_case", "filing", "incoming"), strict=True):
        missing = connection.exec_driver_sql(
            f"SELECT count(*) FROM {name} WHERE id NOT IN (SELECT rowid FROM {kind}_fts)"  # noqa: S608 - names of ours
        ).scalar()
        if missing:
            wrong.append(kind)
    return Check("index", N_("查找索引完整"), len(KINDS), tuple(wrong))
