"""A person as lists and pages show it: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.case_types.case_type import Answers
from desktop.forms.complaints import Complaint


@dataclass(frozen=True)
class PersonRow:
    """One person in a list; the document number is masked, as lists are read over shoulders."""

    id: int
    name: str
    latin_name: str
    nationality: str
    birth_date: date | None
    document: str
    cases: int
    changed_at: datetime


@dataclass(frozen=True)
class PersonView:
    """One person with everything entered, what is still to be put right, and the cases they have."""

    id: int
    name: str
    answers: Answers
    complaints: tuple[Complaint, ...]
    cases: tuple[int, ...]
    version: int
    changed_at: datetime


@dataclass(frozen=True)
class Likeness:
    """Somebody already known who may be the same: `certain` for the same document, otherwise to be looked at."""

    id: int
    name: str
    details: str  # what tells them apart: birth date, nationality, masked document
    why: str
    certain: bool
