"""The frozen values that reads give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.store.tables import Data


@dataclass(frozen=True)
class OfficeRow:
    """The office whose file this is."""

    office_id: str
    name: str
    data: Data
    practice: bool
    created_at: datetime


@dataclass(frozen=True)
class StaffRow:
    """A colleague."""

    id: int
    login: str
    name: str
    roles: tuple[str, ...]
    window: str
    active: bool
    expires_on: date | None
    created_at: datetime


@dataclass(frozen=True)
class CaseRow:
    """A line of the case list."""

    id: int
    number: str
    kind: str
    stage: str
    applicant: str
    employer_name: str
    talent_class: str
    points_total: int | None
    gaps: int
    opened_on: date
    accepted_on: date | None
    due_on: date | None
    closed_on: date | None
    handler_id: int | None
    handler: str
    person_id: int | None
    employer_id: int | None
    updated_at: datetime
    version: int


@dataclass(frozen=True)
class PersonRow:
    """A line of the people list."""

    id: int
    name_zh: str
    name_latin: str
    name_original: str
    sex: str
    birth_date: date | None
    nationality: str
    numbers: tuple[tuple[str, str], ...]  # (kind, number)
    cases: int
    updated_at: datetime


@dataclass(frozen=True)
class EmployerRow:
    """A line of the employers list."""

    id: int
    name: str
    uscc: str
    cases: int
    updated_at: datetime


@dataclass(frozen=True)
class FilingRow:
    """A line of the register and of a case's filings; the frozen answers and verdict are read by `Unit.filing`."""

    id: int
    case_id: int | None  # None for a letter about no case
    case_number: str
    kind: str
    paper: str
    title: str
    series: str
    year: int
    serial: int
    number: str
    issued_at: datetime
    issued_day: date
    issued_by: int
    issued_by_name: str
    applicant: str
    employer_name: str
    edition: str
    policy_day: date | None
    digest: str
    pages: int
    size: int
    reason: str
    voided_at: datetime | None
    voided_by: int | None
    void_reason: str
    secrecy: str
    urgency: str
    main_to: str
    copies_to: str
    place: str


@dataclass(frozen=True)
class EventRow:
    """A line of the history or the audit."""

    seq: int
    at_utc: datetime
    local_day: date
    actor_id: int | None
    actor_name: str
    actor_role: str
    workstation: str
    verb: str
    object_type: str
    object_id: str
    case_id: int | None
    result: str
    fields: tuple[str, ...]
    before: Data | None
    reason: str
    clock_back: bool
    program: str


@dataclass(frozen=True)
class MaterialRow:
    """What was handed in for one line of a case's material list."""

    case_id: int
    key: str
    state: str
    issued_on: date | None
    expires_on: date | None
    note: str
    data: Data


@dataclass(frozen=True)
class AttachmentRow:
    """A scan that belongs to a material of a case."""

    id: int
    case_id: int
    material_key: str
    position: int
    digest: str
    algorithm: str
    name: str
    media_type: str
    pages: int
    size: int
    added_at: datetime
    removed_at: datetime | None
    reason: str
    slot: str | None
    replaced_by: int | None
    look: Data | None


@dataclass(frozen=True)
class LocalValue:
    """A policy value only the office can know, dated and cited."""

    id: int
    chapter: str
    key: str
    scope: str
    value: object
    first_day: date
    last_day: date | None
    cite: str
    entered_by: str
    entered_on: date
