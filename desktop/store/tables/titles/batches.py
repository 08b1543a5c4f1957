"""Batches of professional titles, what employers hand in for them, publicity. No postponed annotations: SQLModel."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from desktop.store.tables.plain import NOT_YET, Data


class TitleBatch(SQLModel, table=True):
    """One batch (批次). `mode`: own, entrusted, recognition, special; `details` are the answers of the batch's form.

    `state`: planned, open, checking, before_publicity, meeting, result_publicity, confirming, closed, dropped.
    """

    __tablename__: ClassVar[Any] = "title_batch"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("series", "year", "serial"),
        Index("title_batch_by_year", "year", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(unique=True)
    series: str  # of the number: PC-2026-01
    year: int
    serial: int
    name: str
    mode: str
    state: str = "planned"
    committee_id: int | None = Field(default=None, foreign_key="title_committee.id", index=True)
    opens_on: date | None = None
    closes_on: date | None = None
    cutoff: date | None = None  # 截止日: years, achievements and hours are counted up to it
    details: Data = Field(default_factory=dict, sa_type=JSON)
    ended_why: str = ""
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class TitleSubmission(SQLModel, table=True):
    """What one employer (or agency) hands in for a batch under one letter (申报函)."""

    __tablename__: ClassVar[Any] = "title_submission"
    id: int | None = Field(default=None, primary_key=True)
    batch_id: int = Field(foreign_key="title_batch.id", index=True)
    employer_id: int = Field(foreign_key="employer.id", index=True)
    incoming_id: int | None = Field(default=None, foreign_key="incoming.id", index=True)
    letter_number: str = ""
    letter_day: date | None = None
    received_on: date
    told_on: date | None = None  # the day the one-time notice went to the recommending unit
    details: Data = Field(default_factory=dict, sa_type=JSON)  # contact, agency, copies
    state: str = "open"
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class TitleApplication(SQLModel, table=True):
    """One applicant of a batch: a case of the title kinds and where it stands in the batch.

    `state` is a key of `case_types.professional_title.life.STATES`; only its steps change it.
    """

    __tablename__: ClassVar[Any] = "title_application"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("batch_id", "serial"),
        Index("title_application_by_state", "batch_id", "state", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    batch_id: int = Field(foreign_key="title_batch.id", index=True)
    submission_id: int | None = Field(default=None, foreign_key="title_submission.id", index=True)
    case_id: int = Field(foreign_key="office_case.id", unique=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    serial: int  # its place in the batch
    receipt: str = Field(unique=True)  # 受理号
    title_series: str = ""  # key of the series of titles, e.g. engineering
    specialty: str = ""
    level: str = ""  # ZG, FG, ZJ, ZL, YJ
    route: str = ""  # normal, exceptional, transfer, skilled …
    state: str = "received"
    since: date  # the day of the state
    ended_why: str = ""
    data: Data = Field(default_factory=dict, sa_type=JSON)  # days of the states, reasons told
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class TitlePublicity(SQLModel, table=True):
    """A publicity of this office (公示). `stage`: before_review, result; `rule` is what the days were counted by."""

    __tablename__: ClassVar[Any] = "title_publicity"
    id: int | None = Field(default=None, primary_key=True)
    batch_id: int = Field(foreign_key="title_batch.id", index=True)
    stage: str
    state: str = "open"  # open, closed, dropped
    posted_on: date
    until_on: date
    closed_on: date | None = None
    filing_id: int | None = Field(default=None, foreign_key="filing.id", index=True)
    rule: Data = Field(default_factory=dict, sa_type=JSON)  # both counts with their proofs, frozen
    details: Data = Field(default_factory=dict, sa_type=JSON)  # place, way, supervisor, telephone
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class TitlePublicised(SQLModel, table=True):
    """An application whose name stands on a publicity."""

    __tablename__: ClassVar[Any] = "title_publicised"
    publicity_id: int = Field(foreign_key="title_publicity.id", primary_key=True)
    application_id: int = Field(foreign_key="title_application.id", primary_key=True, index=True)


class TitleObjection(SQLModel, table=True):
    """An objection (异议) to a name on a publicity: received, checked, answered; the publicity waits for it."""

    __tablename__: ClassVar[Any] = "title_objection"
    id: int | None = Field(default=None, primary_key=True)
    publicity_id: int = Field(foreign_key="title_publicity.id", index=True)
    application_id: int = Field(foreign_key="title_application.id", index=True)
    state: str = "open"  # open, checked, answered, withdrawn
    received_on: date
    due_on: date | None = None
    from_name: str = ""
    contact: str = ""
    content: str
    findings: str = ""
    checked_on: date | None = None
    checked_by_name: str = ""
    conclusion: str = ""  # upheld, dismissed
    answered_on: date | None = None
    answer: str = ""
    filing_id: int | None = Field(default=None, foreign_key="filing.id", index=True)
    details: Data = Field(default_factory=dict, sa_type=JSON)
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1
