"""Cases, what was handed in for them, and what was issued. No postponed annotations here: SQLModel reads them."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from desktop.store.tables.plain import NOT_YET, Data


class OfficeCase(SQLModel, table=True):
    """One case (办件). `applicant`, `employer_name` and their sort keys repeat the names so that long lists stay fast.

    The unit keeps them, `version` and `updated_at`; they follow the person and the employer while the case lives.
    `talent_class`, `points_total` and `gaps` (what was missing) stand as acceptance found them and set the time limit;
    what holds today hangs on the day and the policy, so it is judged when a case is read, never stored.
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
    # What the case began with: the papers and answers known of the person that day, so that changes can be shown.
    carried: Data | None = Field(default=None, sa_type=JSON)
    # The day each stage began, and what was written down with the step: {"forwarded": {"on": "2026-11-23"}}.
    steps: Data | None = Field(default=None, sa_type=JSON)
    # The deciding body's answer: granted or not, its document, what it left; and what was known of the person that day.
    decision: Data | None = Field(default=None, sa_type=JSON)


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
    slot: str | None = None  # its place among the scans of the material; None: the first, as in files of release 1
    replaced_by: int | None = Field(default=None, foreign_key="attachment.id")
    look: Data | None = Field(default=None, sa_type=JSON)  # what was measured of a photo


class Filing(SQLModel, table=True):
    """An issued paper: evidence, with its own frozen answers, verdict, edition and bytes; voided, never changed.

    An official letter may be about no case. Only where it is filed (`place`) and that it was voided is written later.
    """

    __table_args__: ClassVar[Any] = (
        UniqueConstraint("series", "year", "serial"),
        Index("filing_by_issue", "issued_at", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    case_id: int | None = Field(default=None, foreign_key="office_case.id", index=True)
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
    secrecy: str = ""
    urgency: str = ""
    main_to: str = ""
    copies_to: str = ""
    place: str = ""  # 归档位置
