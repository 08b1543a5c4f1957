"""Sessions as they lie in the file: frozen rows with the names that stand beside them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.store.tables import Data


@dataclass(frozen=True)
class WholeSession:
    """A session with the batch it is for and the committee that meets."""

    id: int
    batch_id: int
    committee_id: int
    name: str
    sort: str
    employer_id: int | None
    day: date
    place: str
    state: str
    details: Data
    opened_at: datetime | None
    closed_at: datetime | None
    ended_why: str
    by_name: str
    version: int
    batch_number: str
    batch_name: str
    batch_details: Data
    committee_name: str
    committee_size: int
    filing_number: str
    filed_from: date | None
    filed_until: date | None


@dataclass(frozen=True)
class SeatedExpert:
    """An expert called to a session, with what the pool says of the expert."""

    session_id: int
    expert_id: int
    role: str
    panel: int
    leads: bool
    place: int
    signed_in_at: datetime | None
    absent_why: str
    stands_in_for: int | None
    data: Data
    name: str
    employer_name: str
    title_series: str
    specialty: str
    level: str


@dataclass(frozen=True)
class HeardApplication:
    """An application on a session's list, with the names its case carries."""

    session_id: int
    application_id: int
    place: int
    panel: int
    slot: str
    main_expert_id: int | None
    way: str
    notes: str
    opinion: str
    recommended: str
    data: Data
    serial: int
    receipt: str
    title_series: str
    specialty: str
    level: str
    route: str
    state: str
    case_id: int
    person_id: int
    applicant: str
    employer_name: str


@dataclass(frozen=True)
class Withdrawn:
    """An expert who withdrew from one application."""

    application_id: int
    expert_id: int
    ground: str
    by_name: str


@dataclass(frozen=True)
class Sheet:
    """One expert's marks for one application, in tenths of a point."""

    application_id: int
    expert_id: int
    marks: Data
    total: int
    opinion: str
    recommended: str


@dataclass(frozen=True)
class CountLine:
    """One count as it lies in the file."""

    id: int
    session_id: int
    application_id: int
    round: int
    take: int
    committee: int
    present: int
    recused: int
    issued: int
    returned: int
    agree: int
    against: int
    abstain: int
    spoiled: int
    passed: bool
    reading: str
    final: bool
    decision: Data
    state: str
    counters: str
    supervisor: str
    void_reason: str
    by_name: str
    counted_at: datetime


@dataclass(frozen=True)
class BallotLine:
    """One ballot: nothing of who or when."""

    token: str
    application_id: int
    receipt: str
    round: int
    take: int
    choice: str


@dataclass(frozen=True)
class SuitcaseLine:
    """A session that left as a file."""

    id: int
    session_id: int
    serial: int
    state: str
    key_digest: str
    out_digest: str
    back_digest: str
    out_at: datetime
    back_at: datetime | None
    by_name: str
    ended_why: str
    data: Data
