"""Clocks that stand still or run longer, promises, and what broken ones cost.

No postponed annotations here: SQLModel reads them.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from desktop.store.tables.plain import NOT_YET


class Pause(SQLModel, table=True):
    """A span in which a case's clock stands still (`kind` pause), or the one extension of its term (`kind` extension).

    A pause runs until `last_day` (None: still standing); an extension adds `working_days`. `why`: correction, promise,
    expert (an appraisal the law leaves out of the term), other.
    """

    __tablename__: ClassVar[Any] = "term_pause"
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="office_case.id", index=True)
    kind: str
    why: str = ""
    first_day: date
    last_day: date | None = None
    working_days: int = 0
    reason: str = ""
    basis: str = ""
    filing_id: int | None = Field(default=None, foreign_key="filing.id")
    by_name: str = ""
    created_at: datetime = NOT_YET


class Promise(SQLModel, table=True):
    """A paper handed in later (容缺, `kind` later), or a declaration in its place (告知承诺, `kind` declared).

    `state`: open, kept, broken, withdrawn.
    """

    __table_args__: ClassVar[Any] = (
        Index("promise_by_case", "case_id", "material_key", "id"),
        Index("promise_by_due", "state", "due_on", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="office_case.id")
    material_key: str
    kind: str
    text: str
    promised_on: date
    due_on: date
    consequence: str
    basis: str = ""
    state: str = "open"
    ended_on: date | None = None
    ended_why: str = ""
    scan_id: int | None = Field(default=None, foreign_key="attachment.id")
    filing_id: int | None = Field(default=None, foreign_key="filing.id")
    by_name: str = ""
    created_at: datetime = NOT_YET


class CreditRecord(SQLModel, table=True):
    """A broken promise on record: whom it bars and until when; lifted with a reason, never deleted."""

    __tablename__: ClassVar[Any] = "credit_record"
    id: int | None = Field(default=None, primary_key=True)
    employer_id: int | None = Field(default=None, foreign_key="employer.id", index=True)
    person_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    case_id: int = Field(foreign_key="office_case.id", index=True)
    promise_id: int | None = Field(default=None, foreign_key="promise.id")
    first_day: date
    last_day: date
    reason: str
    basis: str = ""
    lifted_on: date | None = None
    lifted_why: str = ""
    created_at: datetime = NOT_YET
