"""The book of what came in: keys by words and filters, rows, scans, likely duplicates, what is due."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select
from sqlmodel import col

from desktop.store.reads.cases import BLOCK, ordered
from desktop.store.reads.source import Reading
from desktop.store.search.index import matching
from desktop.store.tables import Data, Incoming, IncomingFile, OfficeCase

ORDERS: Final[dict[str, tuple[Any, ...]]] = {
    "number": (Incoming.series, Incoming.year, Incoming.serial),
    "registered": (Incoming.registered_on, Incoming.id),
    "due": (Incoming.due_on, Incoming.id),
}


@dataclass(frozen=True)
class IncomingFilter:
    """What narrows the book. `state` is open, done, overdue or void; `today` is the office's day, for `overdue`."""

    year: int | None = None
    series: str = ""
    kind: str = ""
    state: str = ""
    secrecy: str | None = None  # what a mark begins with (秘密, 机密, 绝密), "" only what bears none
    urgency: str = ""
    from_whom: str = ""
    first_day: date | None = None
    last_day: date | None = None
    today: date | None = None


@dataclass(frozen=True)
class IncomingRow:
    """A line of the book; `case_number` of the case it belongs to, `files` scans kept."""

    id: int
    series: str
    year: int
    serial: int
    number: str
    registered_on: date
    received_on: date
    way: str
    department: str
    from_whom: str
    their_number: str
    title: str
    kind: str
    dated: date | None
    secrecy: str
    urgency: str
    copies: int
    pages: int
    case_id: int | None
    proposal: str
    instruction: str
    handler: str
    due_on: date | None
    done_on: date | None
    outcome: str
    place: str
    data: Data
    by_name: str
    voided_at: datetime | None
    void_reason: str
    version: int
    case_number: str
    files: int


@dataclass(frozen=True)
class IncomingFileRow:
    """A scan of what came in."""

    id: int
    incoming_id: int
    digest: str
    name: str
    media_type: str
    pages: int
    size: int
    added_at: datetime


_NAMES: Final = [name for name in IncomingRow.__dataclass_fields__ if name not in {"case_number", "files"}]
_FILES: Final[Any] = (
    select(func.count())
    .where(col(IncomingFile.incoming_id) == col(Incoming.id), col(IncomingFile.removed_at).is_(None))
    .scalar_subquery()
)
_INCOMING: Final[Any] = select(
    *(getattr(Incoming, name) for name in _NAMES), func.coalesce(OfficeCase.number, "").label("case_number"),
    _FILES.label("files"),
).join(OfficeCase, col(OfficeCase.id) == col(Incoming.case_id), isouter=True)  # fmt: skip
_FILE: Final[Any] = select(*(getattr(IncomingFile, name) for name in IncomingFileRow.__dataclass_fields__))


class IncomingReads(Reading):
    """Reads of what came in."""

    def find_incoming(
        self, words: str = "", narrowed: IncomingFilter | None = None, order: str = "-number"
    ) -> list[int]:
        """Keys of the lines, voided ones included, that match all that is given."""
        found = matching("incoming", words)
        if found is None and words.strip():
            return []
        statement = select(col(Incoming.id))
        if found is not None:
            statement = statement.where(self.among(Incoming, found))
        for condition in _conditions(narrowed or IncomingFilter()):
            statement = statement.where(condition)
        return self.keys(ordered(statement, order, ORDERS))

    def incoming_rows(self, keys: Sequence[int]) -> list[IncomingRow]:
        """The rows of these keys in the order given; a key that is gone is left out."""
        found: dict[int, IncomingRow] = {}
        for start in range(0, len(keys), BLOCK):
            for row in self.all(_INCOMING.where(col(Incoming.id).in_(list(keys[start : start + BLOCK])))):
                found[row["id"]] = IncomingRow(**row)
        return [found[key] for key in keys if key in found]

    def incoming_like(self, their_number: str) -> list[IncomingRow]:
        """Lines that stand and hold the words and figures of this number, the newest first; brackets do not count."""
        found = matching("incoming", their_number)
        if found is None:
            return []
        statement = _INCOMING.where(col(Incoming.voided_at).is_(None), self.among(Incoming, found))
        return [IncomingRow(**row) for row in self.all(statement.order_by(col(Incoming.id).desc()))]

    def incoming_of(self, case_id: int) -> list[IncomingRow]:
        """What came in for a case, the oldest first."""
        statement = _INCOMING.where(col(Incoming.case_id) == case_id).order_by(col(Incoming.id))
        return [IncomingRow(**row) for row in self.all(statement)]

    def incoming_due(self, until: date, limit: int) -> list[IncomingRow]:
        """Lines that are not done and due up to a day, the soonest first."""
        statement = _INCOMING.where(
            col(Incoming.due_on) <= until, col(Incoming.done_on).is_(None), col(Incoming.voided_at).is_(None)
        )
        found = statement.order_by(col(Incoming.due_on), col(Incoming.id)).limit(limit)
        return [IncomingRow(**row) for row in self.all(found)]

    def incoming_files(self, incoming_id: int) -> list[IncomingFileRow]:
        """The scans of a line that were not taken out, in the order they came."""
        there = (col(IncomingFile.incoming_id) == incoming_id, col(IncomingFile.removed_at).is_(None))
        return [IncomingFileRow(**row) for row in self.all(_FILE.where(*there).order_by(col(IncomingFile.id)))]

    def incoming_file(self, key: int) -> IncomingFileRow | None:
        """One scan, also one that was taken out."""
        row = self.one(_FILE.where(col(IncomingFile.id) == key))
        return None if row is None else IncomingFileRow(**row)

    def incoming_years(self) -> list[tuple[str, int, int]]:
        """(series, year, lines) of the book, the newest year first."""
        statement: Any = (
            select(col(Incoming.series), col(Incoming.year), func.count().label("lines"))
            .group_by(col(Incoming.series), col(Incoming.year))
            .order_by(col(Incoming.year).desc(), col(Incoming.series))
        )
        return [(row["series"], row["year"], row["lines"]) for row in self.all(statement)]

    def newest_incoming(self, series: str) -> date | None:
        """The day the newest number of a series was given; None while there is none."""
        statement = select(col(Incoming.registered_on)).where(col(Incoming.series) == series)
        row = self.one(statement.order_by(col(Incoming.year).desc(), col(Incoming.serial).desc()))
        return None if row is None else row["registered_on"]

    def senders(self) -> list[str]:
        """Everybody something ever came from, the most frequent first."""
        statement: Any = select(col(Incoming.from_whom)).group_by(col(Incoming.from_whom))
        return [row["from_whom"] for row in self.all(statement.order_by(func.count().desc(), col(Incoming.from_whom)))]


def _conditions(by: IncomingFilter) -> Iterator[ColumnElement[bool]]:
    for given, column in (
        (by.year, Incoming.year), (by.series, Incoming.series), (by.kind, Incoming.kind), (by.urgency, Incoming.urgency)
    ):  # fmt: skip
        if given:
            yield col(column) == given
    if by.secrecy is not None:
        # A mark bears its term behind it: 秘密★1年.
        yield col(Incoming.secrecy).startswith(by.secrecy) if by.secrecy else col(Incoming.secrecy) == ""
    if by.first_day is not None:
        yield col(Incoming.received_on) >= by.first_day
    if by.last_day is not None:
        yield col(Incoming.received_on) <= by.last_day
    if by.from_whom.strip():
        told = by.from_whom.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        yield col(Incoming.from_whom).like(f"%{told}%", escape="\\")
    if not by.state:
        return
    yield col(Incoming.voided_at).is_not(None) if by.state == "void" else col(Incoming.voided_at).is_(None)
    if by.state == "done":
        yield col(Incoming.done_on).is_not(None)
    elif by.state in {"open", "overdue"}:
        yield col(Incoming.done_on).is_(None)
        if by.state == "overdue" and by.today is not None:
            yield col(Incoming.due_on) < by.today
