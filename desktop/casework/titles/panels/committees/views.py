"""Committees as pages show them: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.case_types.case_type import Answers
from desktop.policy.reckoning.titles.committees import Standing


@dataclass(frozen=True)
class CommitteeRow:
    """A committee in a list, with how it stands today. `pool` experts may be drawn for it."""

    id: int
    name: str
    title_series: str
    specialty: str
    level: str
    per: str
    size: int
    filing_number: str
    filed_from: date | None
    filed_until: date | None
    state: str
    standing: Standing
    pool: int


@dataclass(frozen=True)
class CommitteeView:
    """A committee whole: the raw answers of its form."""

    row: CommitteeRow
    answers: Answers
    ended_on: date | None
    ended_why: str
    version: int
