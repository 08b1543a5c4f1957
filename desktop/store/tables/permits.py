"""What a person holds and owes through time. No postponed annotations here: SQLModel reads them."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Index
from sqlmodel import Field, SQLModel

from desktop.store.tables.plain import NOT_YET, Data


class Credential(SQLModel, table=True):
    """A permit, residence paper, passport, visa or contract of a person, from its first day to its last.

    `kind`: permit, residence, passport, visa, contract. `state`: alive, replaced, cancelled, lapsed, lost. Rows are
    ended, never deleted, so that a person's papers stand as one line through time. `case_id` is where it was learnt.
    """

    __table_args__: ClassVar[Any] = (
        Index("credential_by_end", "state", "last_day", "id"),
        Index("credential_by_person", "person_id", "kind", "first_day", "id"),
    )
    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    kind: str
    number: str = ""
    employer_id: int | None = Field(default=None, foreign_key="employer.id", index=True)
    employer_name: str = ""
    case_id: int | None = Field(default=None, foreign_key="office_case.id", index=True)
    first_day: date | None = None
    last_day: date | None = None
    data: Data = Field(default_factory=dict, sa_type=JSON)
    state: str = "alive"
    ended_on: date | None = None
    ended_why: str = ""
    created_at: datetime = NOT_YET


class Obligation(SQLModel, table=True):
    """What a person or employer owes from an earlier case, e.g. the tax proof of a promised salary.

    `kind`: salary, later_check. `asked_at`: the kinds of case that ask for it. `state`: open, met, broken, waived.
    """

    __table_args__: ClassVar[Any] = (Index("obligation_by_person", "person_id", "state", "id"),)
    id: int | None = Field(default=None, primary_key=True)
    person_id: int | None = Field(default=None, foreign_key="person.id")
    employer_id: int | None = Field(default=None, foreign_key="employer.id", index=True)
    case_id: int = Field(foreign_key="office_case.id", index=True)
    kind: str
    says: str
    asked_at: list[str] = Field(default_factory=list, sa_type=JSON)
    due_on: date | None = None
    data: Data = Field(default_factory=dict, sa_type=JSON)
    state: str = "open"
    ended_on: date | None = None
    ended_case_id: int | None = Field(default=None, foreign_key="office_case.id")
    ended_why: str = ""
    created_at: datetime = NOT_YET
