"""What notices are made from and what became of them: wordings, deliveries, corrections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlmodel import SQLModel, col

from desktop.store.reads.source import Reading
from desktop.store.tables import Correction, Data, Delivery, Filing, NoticeTemplate


@dataclass(frozen=True)
class WordingRow:
    """One version of a notice in the office's own words."""

    key: str
    version: int
    title: str
    body: Data
    first_day: date
    why: str
    entered_by: str
    entered_on: date


@dataclass(frozen=True)
class DeliveryRow:
    """How an issued paper reached somebody."""

    id: int
    filing_id: int
    case_id: int
    way: str
    to_whom: str
    relation: str
    on_day: date
    place: str
    tracking: str
    note: str
    by_name: str


@dataclass(frozen=True)
class CorrectionRow:
    """Accepted entries that were put right at one sitting; `number` of the notice that told of it, or ""."""

    id: int
    case_id: int
    subject: str
    on_day: date
    before: Data
    after: Data
    reason: str
    filing_id: int | None
    by_name: str


class NoticeReads(Reading):
    """Reads for the window's notices."""

    def notice_wordings(self, key: str = "") -> list[WordingRow]:
        """The versions the office entered, oldest first; of one notice, or of all."""
        statement = _columns(NoticeTemplate, WordingRow).order_by(col(NoticeTemplate.key), col(NoticeTemplate.version))
        if key:
            statement = statement.where(col(NoticeTemplate.key) == key)
        return [WordingRow(**row) for row in self.all(statement)]

    def deliveries_of(self, case_id: int) -> list[DeliveryRow]:
        """Every delivery of a case's papers, oldest first."""
        statement = _columns(Delivery, DeliveryRow).where(col(Delivery.case_id) == case_id)
        return [DeliveryRow(**row) for row in self.all(statement.order_by(col(Delivery.id)))]

    def delivered(self, filings: Sequence[int]) -> dict[int, DeliveryRow]:
        """The newest delivery of each of these filings that has one."""
        statement = _columns(Delivery, DeliveryRow).where(col(Delivery.filing_id).in_(list(filings)))
        found = [DeliveryRow(**row) for row in self.all(statement.order_by(col(Delivery.id)))]
        return {row.filing_id: row for row in found}

    def undelivered(self, papers: Sequence[str], limit: int) -> list[int]:
        """Keys of the standing filings of these papers that reached nobody yet, the oldest first."""
        statement = select(col(Filing.id)).where(*_undelivered(papers)).order_by(col(Filing.id)).limit(limit)
        return self.keys(statement)

    def count_undelivered(self, papers: Sequence[str]) -> int:
        """How many there are."""
        return self.keys(select(func.count()).select_from(Filing).where(*_undelivered(papers)))[0]

    def corrections_of(self, case_id: int) -> list[CorrectionRow]:
        """What was put right after acceptance, oldest first."""
        statement = _columns(Correction, CorrectionRow).where(col(Correction.case_id) == case_id)
        return [CorrectionRow(**row) for row in self.all(statement.order_by(col(Correction.id)))]


def _columns(table: type[SQLModel], shape: Any) -> Any:
    return select(*(getattr(table, name) for name in shape.__dataclass_fields__))


def _undelivered(papers: Sequence[str]) -> tuple[Any, ...]:
    told = select(col(Delivery.id)).where(col(Delivery.filing_id) == col(Filing.id)).exists()
    return col(Filing.paper).in_(list(papers)), col(Filing.voided_at).is_(None), ~told
