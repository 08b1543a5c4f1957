"""Where copies of issued papers went, and which answers are waited for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import func, select
from sqlmodel import col

from desktop.store.reads.cases import BLOCK
from desktop.store.reads.source import Reading
from desktop.store.tables import Dispatch, Filing, Incoming


@dataclass(frozen=True)
class DispatchRow:
    """One copy on its way; `incoming_number` of the paper that answered it, or "". Dropped ones are left out."""

    id: int
    filing_id: int
    role: str
    department: str
    recipient: str
    way: str
    sent_on: date | None
    tracking: str
    sent_by: str
    received_on: date | None
    received_by: str
    reply_days: int
    reply_due: date | None
    replied_on: date | None
    incoming_id: int | None
    note: str
    incoming_number: str


@dataclass(frozen=True)
class AwaitedRow:
    """An answer that is waited for, with the paper it answers."""

    id: int
    filing_id: int
    number: str
    title: str
    case_id: int | None
    recipient: str
    sent_on: date
    reply_due: date


_NAMES: Final = [name for name in DispatchRow.__dataclass_fields__ if name != "incoming_number"]
_DISPATCH: Final[Any] = (
    select(*(getattr(Dispatch, name) for name in _NAMES), func.coalesce(Incoming.number, "").label("incoming_number"))
    .join(Incoming, col(Incoming.id) == col(Dispatch.incoming_id), isouter=True)
    .where(col(Dispatch.dropped_on).is_(None))
)
_PAPER: Final[list[Any]] = [
    Dispatch.id, Dispatch.filing_id, Filing.number, Filing.title, Filing.case_id, Dispatch.recipient, Dispatch.sent_on,
]  # fmt: skip
_AWAITED: Final[Any] = (
    select(*_PAPER, col(Dispatch.reply_due))
    .join(Filing, col(Filing.id) == col(Dispatch.filing_id))
    .where(
        col(Dispatch.reply_due).is_not(None), col(Dispatch.replied_on).is_(None), col(Dispatch.dropped_on).is_(None),
        col(Filing.voided_at).is_(None),
    )
)  # fmt: skip


class DispatchReads(Reading):
    """Reads of dispatches."""

    def dispatches_of(self, filings: Sequence[int]) -> dict[int, list[DispatchRow]]:
        """The copies of these filings by filing, main recipients first; a filing without any is left out."""
        found: dict[int, list[DispatchRow]] = {}
        for start in range(0, len(filings), BLOCK):
            block = _DISPATCH.where(col(Dispatch.filing_id).in_(list(filings[start : start + BLOCK])))
            for row in self.all(block.order_by(col(Dispatch.role).desc(), col(Dispatch.id))):
                found.setdefault(row["filing_id"], []).append(DispatchRow(**row))
        return found

    def dispatch(self, key: int) -> DispatchRow | None:
        """One copy; None when there is none, or it was dropped."""
        row = self.one(_DISPATCH.where(col(Dispatch.id) == key))
        return None if row is None else DispatchRow(**row)

    def awaited(self, limit: int, until: date | None = None) -> list[AwaitedRow]:
        """Answers that are waited for, the soonest first; with `until`, those due up to that day."""
        statement = _AWAITED if until is None else _AWAITED.where(col(Dispatch.reply_due) <= until)
        found = statement.order_by(col(Dispatch.reply_due), col(Dispatch.id)).limit(limit)
        return [AwaitedRow(**row) for row in self.all(found)]

    def answered_by(self, incoming_id: int) -> list[AwaitedRow]:
        """The copies a paper that came in answers; `reply_due` of one without a term is the day it was sent."""
        due = func.coalesce(Dispatch.reply_due, Dispatch.sent_on).label("reply_due")
        statement: Any = select(*_PAPER, due).join(Filing, col(Filing.id) == col(Dispatch.filing_id))
        statement = statement.where(col(Dispatch.incoming_id) == incoming_id)
        return [AwaitedRow(**row) for row in self.all(statement.order_by(col(Dispatch.id)))]

    def recipients(self) -> list[str]:
        """Everybody a copy was ever addressed to, the most frequent first."""
        statement: Any = (
            select(col(Dispatch.recipient)).where(col(Dispatch.dropped_on).is_(None)).group_by(col(Dispatch.recipient))
        )
        return [row["recipient"] for row in self.all(statement.order_by(func.count().desc(), col(Dispatch.recipient)))]
