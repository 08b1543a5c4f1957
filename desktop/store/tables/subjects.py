"""The people and employers cases are about. No postponed annotations here: SQLModel reads them."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from desktop.store.tables.plain import NOT_YET, Data


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
