"""The shapes of talent policy: programmes, classes with their ages, what each class is given, amounts, periods."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force
from desktop.policy.book.services.checks import Truth
from desktop.policy.book.shapes import BlankRecord

ClassKey = Literal["A", "B", "C", "D", "E"]
DayOfYear = Annotated[str, Field(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")]


class Programme(Record):
    """One programme of talent policy; who was first employed within its days has its amounts.

    `level`: whose money it is. A city's programme stands beside the province's, and is not chosen by a day.
    """

    key: str
    title: str
    level: Literal["province", "city"]
    employed_from: date | None = None
    employed_until: date | None = None


class TalentClass(Record):
    """One class and what it is called."""

    key: ClassKey
    title: str


class AgeLimit(Record):
    """The most full years of age on the day of submission; `person` "" for everybody of the class."""

    id: str
    talent_class: ClassKey
    person: str = ""
    most: int | None = None  # None: no limit


class ClassesChapter(Chapter):
    """Programmes, classes, ages."""

    unique: ClassVar[dict[str, str]] = {"programme": "key", "talent": "key", "age": "id"}
    shape: Literal["talent_classes"]
    programme: tuple[Programme, ...]
    talent: tuple[TalentClass, ...]
    age: tuple[AgeLimit, ...]

    def age_of(self, talent_class: str, person: str, day: date) -> AgeLimit | None:
        """The limit for a class and sort of person on a day; None where the book has none, or the sort is not told."""
        self.must_cover(day)
        rows = [row for row in in_force(self.age, day) if row.talent_class == talent_class]
        return next((row for row in rows if row.person in {"", person}), None)

    def by_employment(self, employed: date) -> Programme | None:
        """The province's programme of a day of first employment; None before the first."""
        for one in self.programme:
            if one.employed_from is None or one.level != "province":
                continue
            if one.employed_from <= employed and (one.employed_until is None or employed <= one.employed_until):
                return one
        return None

    def programme_of(self, key: str) -> Programme | None:
        """A programme by its key."""
        return next((one for one in self.programme if one.key == key), None)


class Entitlement(Record):
    """What a programme gives in a service. `classes` () for everybody, `programme` "" whatever the programme.

    `when`: which cases it speaks of, all together. `advice` is told besides.
    """

    id: str
    service: str
    programme: str = ""
    classes: tuple[ClassKey, ...] = ()
    when: tuple[Truth, ...] = ()
    advice: str = ""


class EntitlementsChapter(Chapter):
    """Who is entitled to what."""

    unique: ClassVar[dict[str, str]] = {"entitlement": "id"}
    shape: Literal["entitlements"]
    entitlement: tuple[Entitlement, ...]

    def of(self, service: str, day: date) -> tuple[Entitlement, ...]:
        """The rows of a service on a day, in the file's order."""
        self.must_cover(day)
        return tuple(row for row in in_force(self.entitlement, day) if row.service == service)


class Amount(Record):
    """Money of one programme: for a class or a degree, so much at least and at most, in how many yearly parts.

    `per`: of which span the amount is. `parts` None: how it is paid out is not on file.
    """

    id: str
    money: str
    programme: str
    of: str  # the class (A–E) or the degree
    yuan: int
    yuan_most: int | None = None
    per: Literal["once", "year", "month"] = "once"
    parts: int | None = None
    months_most: int | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.yuan_most is not None and self.yuan_most < self.yuan:
            raise ValueError(f"amount {self.id}: yuan_most 小于 yuan")
        return self


class AmountsChapter(Chapter):
    """The tables of amounts, programme by programme; what the office has for each year is a blank."""

    unique: ClassVar[dict[str, str]] = {"amount": "id", "blank": "key"}
    shape: Literal["amounts"]
    amount: tuple[Amount, ...]
    blank: tuple[BlankRecord, ...] = ()

    def find(self, money: str, programme: str, of: str, day: date) -> Amount | None:
        """The amount of one programme's table, and of no other; None where it has none."""
        self.must_cover(day)
        key = (money, programme, of)
        return next((a for a in in_force(self.amount, day) if (a.money, a.programme, a.of) == key), None)


class Period(Record):
    """A span of days that comes every year, both ends included."""

    key: str
    kinds: tuple[str, ...]
    opens: DayOfYear
    closes: DayOfYear

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.closes < self.opens:
            raise ValueError(f"period {self.key}: closes 早于 opens")
        return self


class PeriodsChapter(Chapter):
    """When in a year a service is applied for; the office may put its own days in place."""

    unique: ClassVar[dict[str, str]] = {"period": "key", "blank": "key"}
    shape: Literal["periods"]
    period: tuple[Period, ...]
    blank: tuple[BlankRecord, ...] = ()

    def of(self, kind: str, day: date) -> Period | None:
        """The yearly span of a kind on a day; None where it has none."""
        self.must_cover(day)
        return next((one for one in in_force(self.period, day) if kind in one.kinds), None)
