"""The book of issued papers: keys by words and filters, rows by keys, series."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, func, or_, select
from sqlmodel import col

from desktop.store.reads.cases import BLOCK, ordered
from desktop.store.reads.rows import FilingRow
from desktop.store.reads.source import Reading
from desktop.store.search.index import matching
from desktop.store.tables import Dispatch, Filing

ORDERS: Final[dict[str, tuple[Any, ...]]] = {
    "issued": (Filing.issued_at, Filing.id),
    "number": (Filing.series, Filing.year, Filing.serial),
    "title": (Filing.title, Filing.id),
    "applicant": (Filing.applicant, Filing.id),
    "case": (Filing.case_number, Filing.id),
}
_FILING: Final = [getattr(Filing, name) for name in FilingRow.__dataclass_fields__]


@dataclass(frozen=True)
class OutgoingFilter:
    """What narrows the book; everything left as it is narrows nothing. `today` is the office's day, for `overdue`.

    `state` is issued, void, unsent, unreceived, awaiting (an answer) or overdue (the answer's last day has passed).
    """

    year: int | None = None
    series: str = ""
    paper: str = ""
    state: str = ""
    secrecy: str | None = None  # what a mark begins with (秘密, 机密, 绝密), "" only what bears none
    urgency: str = ""
    recipient: str = ""
    first_day: date | None = None
    last_day: date | None = None
    today: date | None = None


class OutgoingReads(Reading):
    """Reads of the book of issued papers."""

    def find_register(
        self, words: str = "", narrowed: OutgoingFilter | None = None, order: str = "-issued"
    ) -> list[int]:
        """Keys of the issued filings, voided ones included, that match all that is given."""
        found = matching("filing", words)
        if found is None and words.strip():
            return []
        statement = select(col(Filing.id))
        if found is not None:
            statement = statement.where(self.among(Filing, found))
        for condition in _conditions(narrowed or OutgoingFilter()):
            statement = statement.where(condition)
        return self.keys(ordered(statement, order, ORDERS))

    def register_rows(self, keys: Sequence[int]) -> list[FilingRow]:
        """The rows of these keys in the order given; a key that is gone is left out."""
        found: dict[int, FilingRow] = {}
        for start in range(0, len(keys), BLOCK):
            block = list(keys[start : start + BLOCK])
            for row in self.all(select(*_FILING).where(col(Filing.id).in_(block))):
                found[row["id"]] = FilingRow(**row)
        return [found[key] for key in keys if key in found]

    def register_series(self) -> list[tuple[str, int, int]]:
        """(series, year, filings) of the register."""
        statement = (
            select(col(Filing.series), col(Filing.year), func.count().label("filings"))
            .group_by(col(Filing.series), col(Filing.year))
            .order_by(col(Filing.year).desc(), col(Filing.series))
        )
        return [(row["series"], row["year"], row["filings"]) for row in self.all(statement)]

    def register_papers(self) -> list[tuple[str, str]]:
        """(paper, title) of what was ever issued, each once, by its newest title."""
        newest = select(func.max(col(Filing.id))).group_by(col(Filing.paper))
        statement = select(col(Filing.paper), col(Filing.title)).where(col(Filing.id).in_(newest))
        return [(row["paper"], row["title"]) for row in self.all(statement.order_by(col(Filing.title)))]

    def newest_in(self, series: str) -> date | None:
        """The day of the newest number of a series; None while there is none."""
        statement = select(col(Filing.issued_day)).where(col(Filing.series) == series)
        row = self.one(statement.order_by(col(Filing.year).desc(), col(Filing.serial).desc()))
        return None if row is None else row["issued_day"]


def _conditions(by: OutgoingFilter) -> Iterator[ColumnElement[bool]]:
    for given, column in ((by.year, Filing.year), (by.series, Filing.series), (by.paper, Filing.paper)):
        if given:
            yield col(column) == given
    if by.secrecy is not None:
        # A mark bears its term behind it: 秘密★1年.
        yield col(Filing.secrecy).startswith(by.secrecy) if by.secrecy else col(Filing.secrecy) == ""
    if by.urgency:
        yield col(Filing.urgency) == by.urgency
    if by.first_day is not None:
        yield col(Filing.issued_day) >= by.first_day
    if by.last_day is not None:
        yield col(Filing.issued_day) <= by.last_day
    if by.recipient.strip():
        told = by.recipient.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        named = or_(col(Dispatch.recipient).like(f"%{told}%", escape="\\"), col(Dispatch.department) == by.recipient)
        yield col(Filing.id).in_(_sent(named))
    yield from _states(by)


def _states(by: OutgoingFilter) -> Iterator[ColumnElement[bool]]:
    if not by.state:
        return
    yield col(Filing.voided_at).is_not(None) if by.state == "void" else col(Filing.voided_at).is_(None)
    waits = col(Dispatch.reply_due).is_not(None) & col(Dispatch.replied_on).is_(None)
    found: dict[str, ColumnElement[bool]] = {
        "unsent": col(Dispatch.sent_on).is_(None),
        "unreceived": col(Dispatch.sent_on).is_not(None) & col(Dispatch.received_on).is_(None),
        "awaiting": waits,
    }
    if by.today is not None:
        found["overdue"] = waits & (col(Dispatch.reply_due) < by.today)
    if by.state in found:
        yield col(Filing.id).in_(_sent(found[by.state]))


def _sent(condition: ColumnElement[bool]) -> Any:
    return select(col(Dispatch.filing_id)).where(col(Dispatch.dropped_on).is_(None), condition)
