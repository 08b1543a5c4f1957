"""Result documents, titles held, integrity records, re-checks and complaints, archive. No postponed annotations."""

from datetime import date, datetime
from typing import Any, ClassVar

from pydantic import JsonValue
from sqlalchemy import JSON, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from desktop.store.tables.plain import NOT_YET, Data

Listed = list[JsonValue]


class TitleResult(SQLModel, table=True):
    """A document by which titles are confirmed (任职资格文件); the letter is its text, the filing its evidence."""

    __tablename__: ClassVar[Any] = "title_result"
    id: int | None = Field(default=None, primary_key=True)
    batch_id: int = Field(foreign_key="title_batch.id", index=True)
    letter_id: int | None = Field(default=None, foreign_key="letter.id", index=True)
    filing_id: int | None = Field(default=None, foreign_key="filing.id", index=True)
    document: str = ""  # the number, also of another body's document
    issuer: str = ""
    dated: date | None = None
    state: str = "draft"  # draft, issued, dropped
    details: Data = Field(default_factory=dict, sa_type=JSON)
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class TitleHeld(SQLModel, table=True):
    """A line of the ledger of titles: who holds which, since the day passed, by which document and certificate.

    `state`: valid, cancelled. A certificate's file lies encrypted under `certificate_digest`.
    """

    __tablename__: ClassVar[Any] = "title_held"
    __table_args__: ClassVar[Any] = (
        Index("title_held_once", "application_id", unique=True, sqlite_where=text("application_id IS NOT NULL")),
        Index("title_held_number", "certificate_number", unique=True, sqlite_where=text("certificate_number <> ''")),
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    application_id: int | None = Field(default=None, foreign_key="title_application.id")
    result_id: int | None = Field(default=None, foreign_key="title_result.id", index=True)
    title_series: str
    specialty: str = ""
    title: str
    level: str
    mode: str  # review, recognition, transfer, confirmation, exam, qualification …
    obtained_on: date
    committee: str = ""
    document: str = ""
    certificate_number: str = ""
    certificate_day: date | None = None
    certificate_digest: str = ""
    certificate_name: str = ""
    paper: bool = False  # a paper certificate of an older year
    printed_on: date | None = None
    state: str = "valid"
    cancelled_on: date | None = None
    cancelled_why: str = ""
    complaint_id: int | None = Field(default=None, foreign_key="title_complaint.id")
    details: Data = Field(default_factory=dict, sa_type=JSON)
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class TitleComplaint(SQLModel, table=True):
    """A re-check (复核), a complaint (投诉) or a cancellation (撤销) from receipt to answer.

    `state`: open, checked, answered, withdrawn.
    """

    __tablename__: ClassVar[Any] = "title_complaint"
    __table_args__: ClassVar[Any] = (UniqueConstraint("series", "year", "serial"),)
    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(unique=True)
    series: str
    year: int
    serial: int
    sort: str  # recheck, complaint, cancellation
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    application_id: int | None = Field(default=None, foreign_key="title_application.id", index=True)
    held_id: int | None = Field(default=None, foreign_key="title_held.id", index=True)
    follows: int | None = Field(default=None, foreign_key="title_complaint.id")  # the complaint a cancellation rests on
    received_on: date
    due_on: date | None = None
    from_name: str = ""
    contact: str = ""
    content: str
    findings: str = ""
    conclusion: str = ""
    answered_on: date | None = None
    state: str = "open"
    filing_id: int | None = Field(default=None, foreign_key="filing.id", index=True)
    details: Data = Field(default_factory=dict, sa_type=JSON)
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class TitleIntegrity(SQLModel, table=True):
    """An entry of the integrity file (诚信记录): no application while a ban runs; lifted, not deleted."""

    __tablename__: ClassVar[Any] = "title_integrity"
    id: int | None = Field(default=None, primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    expert_id: int | None = Field(default=None, foreign_key="title_expert.id", index=True)
    employer_id: int | None = Field(default=None, foreign_key="employer.id", index=True)
    complaint_id: int | None = Field(default=None, foreign_key="title_complaint.id", index=True)
    found_on: date
    fact: str
    decided_by: str = ""
    document: str = ""
    ban_from: date
    ban_to: date
    source: str = ""
    lifted_on: date | None = None
    lifted_why: str = ""
    by_name: str = ""
    created_at: datetime = NOT_YET


class TitleArchive(SQLModel, table=True):
    """What of a batch went to the archive (归档): the list, how long it is kept, where it lies."""

    __tablename__: ClassVar[Any] = "title_archive"
    id: int | None = Field(default=None, primary_key=True)
    batch_id: int = Field(foreign_key="title_batch.id", index=True)
    filing_id: int | None = Field(default=None, foreign_key="filing.id", index=True)
    lines: Listed = Field(default_factory=list, sa_type=JSON)  # title, number, pages, retention, last day
    place: str = ""
    archived_on: date
    by_name: str = ""
    created_at: datetime = NOT_YET
