"""All tables of the office's file, plain SQLAlchemy, so that they may one day stand on the office's own server.

No `from __future__ import annotations` here: SQLModel reads the annotations. Table models do not validate; values are
checked before they come here. JSON columns are replaced whole (an in-place edit is not seen and would be lost).
Days are ISO dates, instants aware UTC.
"""

from datetime import UTC, date, datetime
from typing import Any, ClassVar, Final

from pydantic import JsonValue
from sqlalchemy import JSON, CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

Data = dict[str, JsonValue]

# The unit writes the true instant when the row is kept.
NOT_YET: Final = datetime(1, 1, 1, tzinfo=UTC)


class Office(SQLModel, table=True):
    """The office whose file this is; exactly one row."""

    __table_args__: ClassVar[Any] = (CheckConstraint("id = 1", name="one_office"),)
    id: int = Field(default=1, primary_key=True)
    office_id: str
    name: str = ""
    data: Data = Field(default_factory=dict, sa_type=JSON)
    practice: bool = False
    created_at: datetime = NOT_YET


class Staff(SQLModel, table=True):
    """A colleague; never deleted and the id never used again, because history names it."""

    id: int | None = Field(default=None, primary_key=True)
    login: str = Field(unique=True)
    name: str
    roles: list[str] = Field(default_factory=list, sa_type=JSON)
    window: str = ""
    active: bool = True
    expires_on: date | None = None
    created_at: datetime = NOT_YET


class Person(SQLModel, table=True):
    """A foreign expert or other applicant; `data` holds the whole form, the columns what lists and search need.

    `pinyin`, `initials`, `sort_key`, `version` and `updated_at` are kept by the unit.
    """

    __table_args__: ClassVar[Any] = (
        Index("person_by_name", "sort_key", "id"),
        Index("person_by_update", "updated_at", "id"),
        Index("person_by_names_and_birth", "name_latin", "birth_date"),
        Index("person_by_name_and_birth", "name_zh", "birth_date"),
    )
    id: int | None = Field(default=None, primary_key=True)
    name_zh: str = ""
    name_latin: str = ""
    name_original: str = ""
    sex: str = ""
    birth_date: date | None = None
    nationality: str = ""
    data: Data = Field(default_factory=dict, sa_type=JSON)
    pinyin: str = ""
    initials: str = ""
    sort_key: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class PersonNumber(SQLModel, table=True):
    """A document number of a person, normalised (capitals and digits only), for the live duplicate warning."""

    __tablename__: ClassVar[Any] = "person_number"
    __table_args__: ClassVar[Any] = (UniqueConstraint("person_id", "kind", "number"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    kind: str
    number: str = Field(index=True)


class Employer(SQLModel, table=True):
    """An employing unit; `uscc` is unique whenever it is known."""

    __table_args__: ClassVar[Any] = (
        Index("employer_uscc", "uscc", unique=True, sqlite_where=text("uscc <> ''")),
        Index("employer_by_name", "sort_key", "id"),
        Index("employer_by_update", "updated_at", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    name: str = ""
    uscc: str = ""
    data: Data = Field(default_factory=dict, sa_type=JSON)
    pinyin: str = ""
    initials: str = ""
    sort_key: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class OfficeCase(SQLModel, table=True):
    """One case (办件). `applicant`, `employer_name` and their sort keys repeat the names so that long lists stay fast.

    The unit keeps them, `version` and `updated_at`; they follow the person and the employer while the case lives.
    """

    __tablename__: ClassVar[Any] = "office_case"
    __table_args__: ClassVar[Any] = (
        UniqueConstraint("series", "year", "serial"),
        Index("case_by_update", "updated_at", "id"),
        Index("case_by_stage", "stage", "updated_at", "id"),
        Index("case_by_due", "due_on", "id"),
        Index("case_by_applicant", "applicant_sort", "id"),
        Index("case_by_employer", "employer_sort", "id"),
        Index("case_by_opening", "opened_on", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(unique=True)
    series: str
    year: int
    serial: int
    kind: str = Field(index=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    employer_id: int | None = Field(default=None, foreign_key="employer.id", index=True)
    stage: str
    answers: Data = Field(default_factory=dict, sa_type=JSON)
    opened_on: date
    accepted_on: date | None = None
    due_on: date | None = None
    closed_on: date | None = None
    talent_class: str = ""
    points_total: int | None = None
    handler_id: int | None = Field(default=None, foreign_key="staff.id", index=True)
    gaps: int = 0
    applicant: str = ""
    applicant_sort: str = ""
    employer_name: str = ""
    employer_sort: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class Material(SQLModel, table=True):
    """What was handed in for one line of a case's material list."""

    case_id: int = Field(foreign_key="office_case.id", primary_key=True)
    key: str = Field(primary_key=True)
    state: str = "missing"
    issued_on: date | None = None
    expires_on: date | None = None
    note: str = ""
    data: Data = Field(default_factory=dict, sa_type=JSON)


class Attachment(SQLModel, table=True):
    """A scan that belongs to a material of a case; the bytes lie encrypted in the files folder under `digest`."""

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="office_case.id", index=True)
    material_key: str
    position: int = 0
    digest: str = Field(index=True)
    algorithm: str = "sha256"
    name: str
    media_type: str
    pages: int = 1
    size: int
    added_at: datetime
    removed_at: datetime | None = None
    reason: str = ""


class Filing(SQLModel, table=True):
    """An issued paper: evidence, with its own frozen answers, verdict, edition and bytes; voided, never changed."""

    __table_args__: ClassVar[Any] = (
        UniqueConstraint("series", "year", "serial"),
        Index("filing_by_issue", "issued_at", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="office_case.id", index=True)
    paper: str
    title: str
    series: str
    year: int
    serial: int
    number: str = Field(unique=True)
    issued_at: datetime
    issued_day: date
    issued_by: int = Field(foreign_key="staff.id")
    issued_by_name: str = ""
    kind: str = ""
    case_number: str = ""
    applicant: str = ""
    employer_name: str = ""
    answers: Data = Field(default_factory=dict, sa_type=JSON)
    verdict: Data = Field(default_factory=dict, sa_type=JSON)
    edition: str = ""
    policy_day: date | None = None
    digest: str
    algorithm: str = "sha256"
    pages: int = 0
    size: int = 0
    reason: str = ""
    voided_at: datetime | None = None
    voided_by: int | None = Field(default=None, foreign_key="staff.id")
    void_reason: str = ""


class Series(SQLModel, table=True):
    """A running number: the next serial of a series in a year; drawn inside the unit that uses it, so without gaps."""

    name: str = Field(primary_key=True)
    year: int = Field(primary_key=True)
    next: int = 1


class Event(SQLModel, table=True):
    """One audit row: who did what to which object when; append-only (triggers) and chained by HMAC (`store.audit`)."""

    __table_args__: ClassVar[Any] = (
        Index("event_by_case", "case_id", "seq"),
        Index("event_by_object", "object_type", "object_id", "seq"),
        Index("event_by_actor", "actor_id", "seq"),
    )
    seq: int = Field(primary_key=True)
    at_utc: datetime
    local_day: date
    actor_id: int | None = None
    actor_name: str = ""
    actor_role: str = ""
    workstation: str = ""
    verb: str
    object_type: str = ""
    object_id: str = ""
    case_id: int | None = None
    result: str = "ok"
    fields: list[str] = Field(default_factory=list, sa_type=JSON)
    before: Data | None = Field(default=None, sa_type=JSON)
    reason: str = ""
    clock_back: bool = False
    program: str = ""
    algorithm: str = "hmac-sha256"
    prev_hash: str
    hash: str


class Setting(SQLModel, table=True):
    """One choice of the office."""

    key: str = Field(primary_key=True)
    value: Any = Field(default=None, sa_type=JSON)


class LocalValueRow(SQLModel, table=True):
    """A policy value only the office can know, dated and cited."""

    __tablename__: ClassVar[Any] = "local_value"
    __table_args__: ClassVar[Any] = (Index("local_value_by_key", "chapter", "key", "scope", "first_day"),)
    id: int | None = Field(default=None, primary_key=True)
    chapter: str
    key: str
    scope: str = ""
    value: Any = Field(default=None, sa_type=JSON)
    first_day: date
    last_day: date | None = None
    cite: str = ""
    entered_by: str = ""
    entered_on: date
    removed: bool = False
