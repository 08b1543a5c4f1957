"""Promises and what broken ones cost: of a case, of a person or employer, and those that are due."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import exists, or_, select
from sqlmodel import col

from desktop.store.reads.source import Reading
from desktop.store.tables import CreditRecord, Obligation, OfficeCase, Promise


@dataclass(frozen=True)
class PromiseRow:
    """A promise, with the case it belongs to."""

    id: int
    case_id: int
    material_key: str
    kind: str
    text: str
    promised_on: date
    due_on: date
    consequence: str
    basis: str
    state: str
    ended_on: date | None
    ended_why: str
    scan_id: int | None
    by_name: str
    case_number: str
    case_kind: str
    case_stage: str
    applicant: str
    person_id: int | None
    employer_id: int | None


@dataclass(frozen=True)
class CreditRow:
    """A broken promise on record, with the case it was broken in."""

    id: int
    person_id: int | None
    employer_id: int | None
    case_id: int
    case_number: str
    applicant: str
    employer_name: str
    promise_id: int | None
    material_key: str
    case_kind: str
    first_day: date
    last_day: date
    reason: str
    basis: str
    lifted_on: date | None
    lifted_why: str


@dataclass(frozen=True)
class CheckRow:
    """A later check that waits: its obligation, the promise, the day it is due."""

    obligation_id: int
    promise_id: int
    case_id: int
    case_number: str
    case_kind: str
    applicant: str
    material_key: str
    due_on: date


class PromiseReads(Reading):
    """Reads of promises, credit records and later checks."""

    def promises_of(self, case_id: int) -> list[PromiseRow]:
        """Every promise of a case, the oldest first."""
        return self._promises(_PROMISES.where(col(Promise.case_id) == case_id).order_by(col(Promise.id)))

    def promises(self, keys: list[int]) -> list[PromiseRow]:
        """The promises of these keys, the oldest first."""
        return self._promises(_PROMISES.where(col(Promise.id).in_(keys)).order_by(col(Promise.id)))

    def promises_open(self, limit: int) -> list[PromiseRow]:
        """Open promises whose papers are waited for: none that went to its check, the soonest due first."""
        statement = _PROMISES.where(
            col(Promise.state) == "open", col(OfficeCase.stage).not_in(("decided", "closed")), ~_QUEUED
        ).order_by(col(Promise.due_on), col(Promise.id))
        return self._promises(statement.limit(limit))

    def promises_overdue(self, today: date) -> list[int]:
        """Keys of the open promises whose last day has passed and whose check is not queued, in order of lapsing."""
        statement = (
            select(col(Promise.id))
            .where(col(Promise.state) == "open", col(Promise.due_on) < today, ~_QUEUED)
            .order_by(col(Promise.due_on), col(Promise.id))
        )
        return self.keys(statement)

    def checks_open(self, limit: int, *, case_id: int | None = None) -> list[CheckRow]:
        """Later checks that wait, the soonest due first."""
        promise = col(Obligation.data)["promise"].as_integer()
        statement: Any = (
            select(
                col(Obligation.id).label("obligation_id"),
                col(Promise.id).label("promise_id"),
                col(Promise.case_id),
                col(OfficeCase.number).label("case_number"),
                col(OfficeCase.kind).label("case_kind"),
                col(OfficeCase.applicant),
                col(Promise.material_key),
                col(Obligation.due_on),
            )
            .join(Promise, col(Promise.id) == promise)
            .join(OfficeCase, col(OfficeCase.id) == col(Promise.case_id))
            .where(col(Obligation.kind) == "later_check", col(Obligation.state) == "open")
            .order_by(col(Obligation.due_on), col(Obligation.id))
        )
        if case_id is not None:
            statement = statement.where(col(Promise.case_id) == case_id)
        return [CheckRow(**row) for row in self.all(statement.limit(limit))]

    def credit_of(self, *, person: int | None = None, employer: int | None = None) -> list[CreditRow]:
        """Credit records of a person or of an employer (of both: of either), the newest first."""
        whose = [
            column == key
            for column, key in ((col(CreditRecord.person_id), person), (col(CreditRecord.employer_id), employer))
            if key is not None
        ]
        if not whose:
            return []
        statement = _CREDIT.where(or_(*whose)).order_by(col(CreditRecord.last_day).desc(), col(CreditRecord.id).desc())
        return [CreditRow(**row) for row in self.all(statement)]

    def _promises(self, statement: Any) -> list[PromiseRow]:
        return [PromiseRow(**row) for row in self.all(statement)]


# A promise whose later check was queued, whatever became of it.
_QUEUED: Any = exists().where(
    col(Obligation.kind) == "later_check",
    col(Obligation.case_id) == col(Promise.case_id),
    col(Obligation.data)["promise"].as_integer() == col(Promise.id),
)
_OF_CASE: Any = (
    col(OfficeCase.number).label("case_number"),
    col(OfficeCase.kind).label("case_kind"),
    col(OfficeCase.applicant),
)
_PROMISES: Any = select(
    *(
        getattr(Promise, name)
        for name in PromiseRow.__dataclass_fields__
        if name not in {"case_number", "case_kind", "case_stage", "applicant", "person_id", "employer_id"}
    ),
    *_OF_CASE,
    col(OfficeCase.stage).label("case_stage"),
    col(OfficeCase.person_id),
    col(OfficeCase.employer_id),
).join(OfficeCase, col(OfficeCase.id) == col(Promise.case_id))
_CREDIT: Any = (
    select(
        *(
            getattr(CreditRecord, name)
            for name in CreditRow.__dataclass_fields__
            if name not in {"case_number", "case_kind", "applicant", "employer_name", "material_key"}
        ),
        *_OF_CASE,
        col(OfficeCase.employer_name),
        col(Promise.material_key),
    )
    .join(OfficeCase, col(OfficeCase.id) == col(CreditRecord.case_id))
    .join(Promise, col(Promise.id) == col(CreditRecord.promise_id), isouter=True)
)
