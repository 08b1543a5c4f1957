"""What people signed about a case: deliveries, overrides, corrections; notice templates; rosters taken in.

No postponed annotations here: SQLModel reads them.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from desktop.store.tables.plain import NOT_YET, Data


class Delivery(SQLModel, table=True):
    """How an issued paper reached somebody. `way`: by_hand, post, electronic, left, announcement."""

    id: int | None = Field(default=None, primary_key=True)
    filing_id: int = Field(foreign_key="filing.id", index=True)
    case_id: int = Field(foreign_key="office_case.id", index=True)
    way: str
    to_whom: str
    relation: str = ""
    on_day: date
    place: str = ""
    tracking: str = ""
    note: str = ""
    by_name: str = ""
    created_at: datetime = NOT_YET


class Override(SQLModel, table=True):
    """A verdict set aside by a signed act: what (`class` or a condition's id), from what to what, on which basis."""

    __tablename__: ClassVar[Any] = "verdict_override"
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="office_case.id", index=True)
    what: str
    was: str
    becomes: str
    reason: str
    basis: str
    approver_id: int = Field(foreign_key="staff.id")
    approver_name: str
    on_day: date
    revoked_on: date | None = None
    revoked_why: str = ""
    by_name: str = ""
    created_at: datetime = NOT_YET


class ReturnReason(SQLModel, table=True):
    """A reason for return an officer saw by eye (`reason`: its id in the dictionary); cured, never deleted."""

    __tablename__: ClassVar[Any] = "return_reason"
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="office_case.id", index=True)
    reason: str
    note: str = ""
    on_day: date
    by_name: str = ""
    cured_on: date | None = None
    cured_why: str = ""
    cured_by: str = ""
    created_at: datetime = NOT_YET


class Correction(SQLModel, table=True):
    """An entry of an accepted case that was put right, visibly: which answers, from what to what, and why.

    `subject`: case, person or employer. `filing_id` is the correction notice.
    """

    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="office_case.id", index=True)
    subject: str = "case"
    on_day: date
    before: Data = Field(default_factory=dict, sa_type=JSON)
    after: Data = Field(default_factory=dict, sa_type=JSON)
    reason: str
    filing_id: int | None = Field(default=None, foreign_key="filing.id")
    by_name: str = ""
    created_at: datetime = NOT_YET


class NoticeTemplate(SQLModel, table=True):
    """The office's own words of a notice: one row a version; the newest that has begun speaks."""

    __tablename__: ClassVar[Any] = "notice_template"
    __table_args__: ClassVar[Any] = (UniqueConstraint("key", "version"),)
    id: int | None = Field(default=None, primary_key=True)
    key: str
    version: int
    title: str
    body: Data = Field(default_factory=dict, sa_type=JSON)
    first_day: date
    why: str = ""
    entered_by: str = ""
    entered_on: date


class Roster(SQLModel, table=True):
    """A workbook of people taken in at once; its rows stand in `RosterRow`."""

    id: int | None = Field(default=None, primary_key=True)
    digest: str = Field(index=True)
    kind: str
    employer_id: int | None = Field(default=None, foreign_key="employer.id")
    rows: int = 0
    accepted: int = 0
    refused: int = 0
    on_day: date
    by_name: str = ""
    created_at: datetime = NOT_YET


class RosterRow(SQLModel, table=True):
    """One accepted row; `identity` (kind, employer, passport, normalised) makes a second import harmless."""

    __tablename__: ClassVar[Any] = "roster_row"
    __table_args__: ClassVar[Any] = (Index("roster_row_by_identity", "identity", "id"),)
    id: int | None = Field(default=None, primary_key=True)
    roster_id: int = Field(foreign_key="roster.id", index=True)
    row: int
    identity: str
    case_id: int | None = Field(default=None, foreign_key="office_case.id")
