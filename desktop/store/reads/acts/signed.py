"""What people signed or saw about a case: verdicts set otherwise, reasons for return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select, true
from sqlmodel import col

from desktop.store.reads.source import Reading
from desktop.store.tables import Filing, Override, ReturnReason


@dataclass(frozen=True)
class SignedOverride:
    """A part of a verdict that was set otherwise; `revoked_on` is None while it stands."""

    id: int
    what: str
    was: str
    becomes: str
    reason: str
    basis: str
    approver_name: str
    on_day: date
    revoked_on: date | None
    revoked_why: str
    by_name: str


@dataclass(frozen=True)
class TickedReason:
    """A reason for return that was seen by eye and is not cured."""

    reason: str
    note: str
    on_day: date
    by_name: str


class SignedReads(Reading):
    """Reads of overrides and of reasons seen by eye."""

    def overrides_of(self, case_id: int) -> list[SignedOverride]:
        """Everything of a case's verdict that was ever set otherwise, oldest first."""
        columns = [getattr(Override, name) for name in SignedOverride.__dataclass_fields__]
        statement = select(*columns).where(col(Override.case_id) == case_id).order_by(col(Override.id))
        return [SignedOverride(**row) for row in self.all(statement)]

    def ticked_reasons(self, case_id: int) -> list[TickedReason]:
        """The reasons seen by eye that stand against a case, oldest first."""
        columns = [getattr(ReturnReason, name) for name in TickedReason.__dataclass_fields__]
        statement = (
            select(*columns)
            .where(col(ReturnReason.case_id) == case_id, col(ReturnReason.cured_on).is_(None))
            .order_by(col(ReturnReason.id))
        )
        return [TickedReason(**row) for row in self.all(statement)]

    def count_told_reasons(self, papers: Sequence[str]) -> dict[str, int]:
        """By reason, the number of cases in which an issued paper that stands, of one of these keys, named it."""
        named = func.json_each(col(Filing.answers), "$.reasons").table_valued("value")
        statement = (
            select(named.c.value.label("reason"), func.count(col(Filing.case_id).distinct()).label("cases"))
            .select_from(Filing)
            .join(named, true())
            .where(col(Filing.voided_at).is_(None), col(Filing.paper).in_(list(papers)))
            .group_by(named.c.value)
        )
        return {str(row["reason"]): int(row["cases"]) for row in self.all(statement)}
