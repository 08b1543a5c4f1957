"""A person's line through time as pages show it: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pydantic import JsonValue


@dataclass(frozen=True)
class CredentialView:
    """One paper; `state` is as it holds today: one past its last day has lapsed, whatever was noted."""

    id: int
    person_id: int
    person_name: str
    kind: str  # permit, residence, visa, passport, contract
    kind_title: str  # a message id
    number: str
    employer_id: int | None
    employer_name: str
    case_id: int | None
    case_number: str
    first_day: date | None
    last_day: date | None
    days_left: int | None  # calendar days; None for a paper that is no longer alive
    data: dict[str, JsonValue]
    state: str
    state_title: str  # a message id
    ended_on: date | None
    ended_why: str


@dataclass(frozen=True)
class ObligationView:
    """What is owed from an earlier case."""

    id: int
    case_id: int
    case_number: str
    kind: str
    says: str  # a message id or words kept with it
    asked_at: tuple[str, ...]
    due_on: date | None
    state: str
    state_title: str  # a message id
    ended_on: date | None
    ended_why: str


@dataclass(frozen=True)
class PermitLine:
    """Everything a person held and holds, the newest first, what is owed, and the keys of the cases."""

    person_id: int
    credentials: tuple[CredentialView, ...]
    obligations: tuple[ObligationView, ...]
    cases: tuple[int, ...]
