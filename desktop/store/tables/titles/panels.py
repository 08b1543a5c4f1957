"""Review committees, the pool of experts, draws. No postponed annotations here: SQLModel reads them."""

from datetime import date, datetime
from typing import Any, ClassVar

from pydantic import JsonValue
from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from desktop.store.tables.plain import NOT_YET, Data

Listed = list[JsonValue]


class TitleCommittee(SQLModel, table=True):
    """A review committee (评委会) with its filing. `level`: high, middle, junior; `per`: series, specialty."""

    __tablename__: ClassVar[Any] = "title_committee"
    id: int | None = Field(default=None, primary_key=True)
    name: str
    title_series: str
    specialty: str = ""
    level: str
    per: str
    size: int  # members, an odd number
    filing_number: str = ""
    filed_by: str = ""
    filed_from: date | None = None
    filed_until: date | None = None
    details: Data = Field(default_factory=dict, sa_type=JSON)  # scope, office, quotas of origin, contact
    state: str = "active"  # active, ended
    ended_on: date | None = None
    ended_why: str = ""
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class TitleExpert(SQLModel, table=True):
    """An expert of the pool (专家库); who is in it is shown to few: reviewers, heads and the expert's own officer."""

    __tablename__: ClassVar[Any] = "title_expert"
    id: int | None = Field(default=None, primary_key=True)
    name: str
    name_sort: str = ""
    title_series: str = ""
    specialty: str = ""
    level: str = ""  # of the title held: ZG, FG, ZJ
    employer_name: str = ""
    uscc: str = ""
    data: Data = Field(default_factory=dict, sa_type=JSON)  # relations, co-authors, disputes, absences …
    term_from: date | None = None
    term_until: date | None = None
    state: str = "active"  # active, ended, barred
    ended_on: date | None = None
    ended_why: str = ""
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class TitlePool(SQLModel, table=True):
    """An expert who may be drawn for a committee."""

    __tablename__: ClassVar[Any] = "title_pool"
    committee_id: int = Field(foreign_key="title_committee.id", primary_key=True)
    expert_id: int = Field(foreign_key="title_expert.id", primary_key=True, index=True)
    since: date
    until: date | None = None


class TitleDraw(SQLModel, table=True):
    """A draw (抽取) with all that is needed to repeat it: seed, pool, who was left out and why, the outcome."""

    __tablename__: ClassVar[Any] = "title_draw"
    id: int | None = Field(default=None, primary_key=True)
    session_id: int = Field(foreign_key="title_session.id", index=True)
    committee_id: int = Field(foreign_key="title_committee.id")
    algorithm: str
    seed: str
    wanted: Data = Field(default_factory=dict, sa_type=JSON)
    pool: Listed = Field(default_factory=list, sa_type=JSON)
    excluded: Listed = Field(default_factory=list, sa_type=JSON)
    outcome: Data = Field(default_factory=dict, sa_type=JSON)  # members and substitutes, in the order drawn
    digest: str  # SHA-256 over all of the above
    drawn_on: date
    drawn_at: datetime
    by_name: str
    witness: str = ""
    replaces: int | None = Field(default=None, foreign_key="title_draw.id")
    reason: str = ""
