"""Direct reports and the letters of their halves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlmodel import col

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.reads.cases import BLOCK
from desktop.store.reads.source import Reading
from desktop.store.tables import Data, DirectReport, Filing, Letter, OfficeCase


@dataclass(frozen=True)
class ReportLine:
    """One direct report as kept, with the number of its case."""

    id: int
    matter: str
    title: str
    case_id: int | None
    case_number: str
    rule: Data
    state: str
    opened_on: date
    closed_on: date | None
    closed_by_name: str
    note: str
    by_name: str
    version: int


@dataclass(frozen=True)
class HalfLetter:
    """A letter of one half: how far it is, its packet, and the paper it became."""

    id: int
    report_id: int
    half: str
    state: str
    title: str
    version: int
    drafted_by_name: str
    drafted_on: date
    checked_by_name: str
    checked_on: date | None
    signed_by_name: str
    signed_on: date | None
    packet_digest: str
    packet_pages: int
    packet_size: int
    filing_id: int | None
    number: str
    voided: bool


class ReportReads(Reading):
    """Reads of direct reports."""

    def reports(self, *, states: Sequence[str] = (), case_id: int | None = None) -> list[ReportLine]:
        """Reports in these states (all when none is given), perhaps of one case, the newest first."""
        statement = _lines().order_by(col(DirectReport.id).desc())
        if states:
            statement = statement.where(col(DirectReport.state).in_(list(states)))
        if case_id is not None:
            statement = statement.where(col(DirectReport.case_id) == case_id)
        return [ReportLine(**row) for row in self.all(statement)]

    def report(self, key: int) -> ReportLine:
        """One report. Raises Expected when there is none."""
        row = self.one(_lines().where(col(DirectReport.id) == key))
        if row is None:
            raise Expected(_("这次直报已不存在。"), _("请刷新列表后再试。"))
        return ReportLine(**row)

    def half_letters(self, reports: Sequence[int]) -> dict[int, list[HalfLetter]]:
        """The letters of these reports by report, the newest first; those dropped and voided too."""
        found: dict[int, list[HalfLetter]] = {}
        names = [name for name in HalfLetter.__dataclass_fields__ if name not in {"number", "voided"}]
        columns: list[Any] = [getattr(Letter, name) for name in names]
        columns += [
            func.coalesce(col(Filing.number), "").label("number"), col(Filing.voided_at).is_not(None).label("voided"),
        ]  # fmt: skip
        for start in range(0, len(reports), BLOCK):
            statement = (
                select(*columns)
                .select_from(Letter)
                .outerjoin(Filing, col(Filing.id) == col(Letter.filing_id))
                .where(col(Letter.report_id).in_(list(reports[start : start + BLOCK])))
                .order_by(col(Letter.id).desc())
            )
            for row in self.all(statement):
                letter = HalfLetter(**{**row, "voided": bool(row["voided"])})
                found.setdefault(letter.report_id, []).append(letter)
        return found


def _lines() -> Any:
    number = func.coalesce(col(OfficeCase.number), "").label("case_number")
    names = ReportLine.__dataclass_fields__
    columns: list[Any] = [number if name == "case_number" else getattr(DirectReport, name) for name in names]
    return (
        select(*columns).select_from(DirectReport).outerjoin(OfficeCase, col(OfficeCase.id) == DirectReport.case_id)
    )
