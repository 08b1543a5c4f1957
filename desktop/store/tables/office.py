"""The office, its people, its choices, its running numbers and its audit.

No postponed annotations here: SQLModel reads them.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, CheckConstraint, Index
from sqlmodel import Field, SQLModel

from desktop.store.tables.plain import NOT_YET, Data


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
