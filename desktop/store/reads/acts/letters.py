"""Official letters: their list, and one whole."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pydantic import JsonValue
from sqlalchemy import func, select
from sqlmodel import col

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.reads.source import Query, Reading
from desktop.store.tables import Data, Filing, Letter, OfficeCase


@dataclass(frozen=True)
class LetterLine:
    """One letter in a list."""

    id: int
    template: str
    kind: str
    title: str
    state: str
    case_id: int | None
    case_number: str
    report_id: int | None
    half: str
    main_to: list[JsonValue]
    number: str  # "" until it is signed
    filing_id: int | None
    voided: bool
    drafted_by: int
    drafted_by_name: str
    drafted_on: date
    checked_by: int | None
    checked_by_name: str
    signed_by_name: str
    signed_on: date | None
    returned_why: str
    updated_at: datetime
    version: int
    hands: tuple[int, ...]  # who changed its words besides the drafter
    submitted_by: int | None  # who handed it over to be checked


@dataclass(frozen=True)
class WholeLetter:
    """One letter with everything in it, as kept."""

    id: int
    template: str
    template_version: int
    kind: str
    form: str
    series: str
    case_id: int | None
    report_id: int | None
    half: str
    filing_id: int | None
    title: str
    body: list[JsonValue]
    template_title: str
    template_body: list[JsonValue]
    main_to: list[JsonValue]
    copies_to: list[JsonValue]
    attachments: list[JsonValue]
    secrecy: str
    urgency: str
    reply_days: int
    note: str
    data: Data
    state: str
    drafted_by: int
    drafted_by_name: str
    drafted_on: date
    checked_by: int | None
    checked_by_name: str
    checked_on: date | None
    signed_by: int | None
    signed_by_name: str
    signed_on: date | None
    returned_why: str
    updated_at: datetime
    version: int


class LetterReads(Reading):
    """Reads of letters."""

    def letter(self, key: int) -> WholeLetter:
        """One letter whole. Raises Expected when there is none."""
        columns = [getattr(Letter, name) for name in WholeLetter.__dataclass_fields__]
        row = self.one(select(*columns).where(col(Letter.id) == key))
        if row is None:
            raise gone()
        return WholeLetter(**row)

    def letters(
        self, *, states: Sequence[str] = (), case_id: int | None = None, report_id: int | None = None
    ) -> list[LetterLine]:
        """Letters in these states (all when none is given) of a case or report, the newest first."""
        statement = _lines()
        if states:
            statement = statement.where(col(Letter.state).in_(list(states)))
        if case_id is not None:
            statement = statement.where(col(Letter.case_id) == case_id)
        if report_id is not None:
            statement = statement.where(col(Letter.report_id) == report_id)
        return [_line(row) for row in self.all(statement)]

    def letter_line(self, key: int) -> LetterLine:
        """One letter as a line. Raises Expected when there is none."""
        row = self.one(_lines().where(col(Letter.id) == key))
        if row is None:
            raise gone()
        return _line(row)

    def letters_filed(self, filings: Sequence[int]) -> dict[int, int]:
        """The letters behind these issued papers, by filing; what is no letter is left out."""
        statement = select(col(Letter.filing_id), col(Letter.id)).where(col(Letter.filing_id).in_(list(filings)))
        return {row["filing_id"]: row["id"] for row in self.all(statement)}


def gone() -> Expected:
    """What is said when there is no such letter."""
    return Expected(_("这份公文已不存在。"), _("请刷新列表后再试。"))


def _line(row: dict[str, Any]) -> LetterLine:
    return LetterLine(**{**row, "voided": bool(row["voided"]), "hands": tuple(json.loads(row["hands"] or "[]"))})


def _lines() -> Query:
    elsewhere: dict[str, Any] = {
        "case_number": func.coalesce(col(OfficeCase.number), "").label("case_number"),
        "number": func.coalesce(col(Filing.number), "").label("number"),
        "hands": func.json_extract(col(Letter.data), "$.hands").label("hands"),
        "submitted_by": func.json_extract(col(Letter.data), "$.submitted_by").label("submitted_by"),
        "voided": col(Filing.voided_at).is_not(None).label("voided"),
    }
    names = LetterLine.__dataclass_fields__
    columns: list[Any] = [elsewhere[name] if name in elsewhere else getattr(Letter, name) for name in names]
    return (
        select(*columns)
        .select_from(Letter)
        .outerjoin(OfficeCase, col(OfficeCase.id) == col(Letter.case_id))
        .outerjoin(Filing, col(Filing.id) == col(Letter.filing_id))
        .order_by(col(Letter.updated_at).desc(), col(Letter.id).desc())
    )
