"""Cases of one person that belong together, and the people a zone's firms are in urgent need of.

No postponed annotations here: SQLModel reads them.
"""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from desktop.store.tables.plain import NOT_YET, Data


class Bundle(SQLModel, table=True):
    """One person's matters asked once (`sort`: one_matter 一件事, talent_services 人才服务); `answers` serve all."""

    __table_args__: ClassVar[Any] = (UniqueConstraint("series", "year", "serial"),)
    id: int | None = Field(default=None, primary_key=True)
    sort: str
    series: str
    year: int
    serial: int
    number: str = Field(unique=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    employer_id: int | None = Field(default=None, foreign_key="employer.id", index=True)
    answers: Data = Field(default_factory=dict, sa_type=JSON)
    opened_on: date
    closed_on: date | None = None
    state: str = "open"
    language: str = ""  # of the person's progress sheet, beside Chinese
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class BundleItem(SQLModel, table=True):
    """One item of a bundle: a case of this office, or a matter of another department followed on the sheet.

    `state` is told by the case where there is one, else what an officer noted: chosen, filed, done, refused, dropped.
    """

    __tablename__: ClassVar[Any] = "bundle_item"
    bundle_id: int = Field(foreign_key="bundle.id", primary_key=True)
    item: str = Field(primary_key=True)
    case_id: int | None = Field(default=None, foreign_key="office_case.id", index=True)
    filing_id: int | None = Field(default=None, foreign_key="filing.id")
    state: str = "chosen"
    since: date | None = None
    note: str = ""
    data: Data = Field(default_factory=dict, sa_type=JSON)


class TalentNeed(SQLModel, table=True):
    """A post that a firm of the zone cannot fill (急需紧缺): how many, of what standing, until when."""

    __tablename__: ClassVar[Any] = "talent_need"
    __table_args__: ClassVar[Any] = (Index("talent_need_by_state", "state", "first_day", "id"),)
    id: int | None = Field(default=None, primary_key=True)
    employer_id: int = Field(foreign_key="employer.id", index=True)
    post: str
    specialty: str = ""
    level: str = ""
    wanted: int = 1
    pay_yuan: int | None = None
    requirement: str = ""
    first_day: date
    last_day: date | None = None
    state: str = "open"
    ended_on: date | None = None
    ended_why: str = ""
    data: Data = Field(default_factory=dict, sa_type=JSON)
    by_name: str = ""
    created_at: datetime = NOT_YET
    updated_at: datetime = NOT_YET
    version: int = 1


class TalentMatch(SQLModel, table=True):
    """Somebody brought in for a need, through the case that brought them where there is one; ended, never deleted."""

    __tablename__: ClassVar[Any] = "talent_match"
    id: int | None = Field(default=None, primary_key=True)
    need_id: int = Field(foreign_key="talent_need.id", index=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    case_id: int | None = Field(default=None, foreign_key="office_case.id", index=True)
    on_day: date
    ended_on: date | None = None
    ended_why: str = ""
    by_name: str = ""
    created_at: datetime = NOT_YET
