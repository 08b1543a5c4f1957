"""Needs as pages show them: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.case_types.case_type import Answers


@dataclass(frozen=True)
class NeedRow:
    """One need in a list. `open` is how many are still wanted; 0 for one that was ended."""

    id: int
    employer_id: int
    employer_name: str
    post: str
    specialty: str
    level: str  # a message id, "" when none was told
    wanted: int
    brought: int
    open: int
    pay_yuan: int | None
    first_day: date
    last_day: date | None
    state: str  # open, filled, past (its last day is over), ended
    ended_on: date | None
    ended_why: str


@dataclass(frozen=True)
class MatchView:
    """Somebody brought in; `ended_on` is None while it stands."""

    id: int
    person_id: int
    person_name: str
    case_id: int | None
    case_number: str
    on_day: date
    ended_on: date | None
    ended_why: str


@dataclass(frozen=True)
class Suggestion:
    """Somebody who may fit: through which case, and why, in words."""

    person_id: int
    person_name: str
    case_id: int
    case_number: str
    employer_name: str
    post: str
    score: int
    why: str  # message ids joined


@dataclass(frozen=True)
class NeedView:
    """One need whole."""

    row: NeedRow
    answers: Answers
    matches: tuple[MatchView, ...]
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True)
class NeedCounts:
    """The register in four numbers, over needs that were not ended."""

    needs: int
    wanted: int
    brought: int
    open: int
