"""The shapes a chapter may have: rules with limits, lists of countries and zones, blanks, calendars, sources."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, Source, Strict, in_force
from desktop.policy.book.years.contradictions import Statutory

CountryCode = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]


class SourcesChapter(Chapter):
    """The documents all other chapters cite."""

    shape: Literal["sources"]
    sources: tuple[Source, ...]


class Rule(Record):
    """One sentence of a rule with at most one number; `blocks` false: it warns, and never refuses by itself."""

    id: str
    says: str
    limit: float | None = None
    unit: str = ""
    body: str = ""  # who promises it, when different bodies differ
    cure: str = ""
    blocks: bool = True


class RulesChapter(Chapter):
    """Single rules, each found by its id on a day."""

    unique: ClassVar[dict[str, str]] = {"rule": "id"}
    shape: Literal["rules"]
    rule: tuple[Rule, ...]

    def on(self, day: date) -> dict[str, Rule]:
        """The rules in force on a day, by id; raises `Expected` before the chapter's first day."""
        self.must_cover(day)
        return {rule.id: rule for rule in in_force(self.rule, day)}

    def limit(self, name: str, day: date) -> float:
        """The number of a rule on a day; raises `Expected` when the book has none."""
        rule = self.on(day).get(name)
        if rule is None or rule.limit is None:
            raise Expected(
                _("政策“{title}”在 {day} 没有“{rule}”的数值。").format(
                    title=_(self.title), day=day.isoformat(), rule=name
                ),
                _("请在政策数据中补录。"),
                field="day",
            )
        return rule.limit


class Country(Strict):
    """A country or area: ISO 3166-1 codes, names; `foreign` false for those whose people need no work permit.

    `unclear`: a code for those of whom nobody knows whose nationals they are, Chinese ones among them.
    """

    code: CountryCode
    numeric: Annotated[str, Field(pattern=r"^([0-9]{3})?$")]  # "" where ISO gives none (ICAO's codes)
    title: str
    english: str
    foreign: bool = True
    unclear: bool = False


class CountriesChapter(Chapter):
    """The nationalities one can choose."""

    shape: Literal["countries"]
    country: tuple[Country, ...]


class Zone(Record):
    """A national-level zone of the province."""

    key: str
    title: str
    city: str
    kind: Literal["new_area", "economic", "high_tech", "border", "bonded"]


class ZonesChapter(Chapter):
    """The province's national-level zones; the office may type another."""

    unique: ClassVar[dict[str, str]] = {"zone": "key"}
    shape: Literal["zones"]
    zone: tuple[Zone, ...]


class BlankChoice(Strict):
    """One of the values a blank of kind choice may have."""

    key: str
    title: str


class BlankRecord(Record):
    """A value only the office knows: what it is called, what kind it is, how it is asked for."""

    key: str
    title: str
    kind: Literal["number", "text", "calendar", "choice"]
    hint: str
    unit: str = ""
    scope: str = ""  # what the scope means (地区, 年度), "" when the value has none
    choices: tuple[BlankChoice, ...] = ()
    papers_of: str = ""  # the text lists papers by their titles in this chapter


class BlanksChapter(Chapter):
    """Values the office fills, each entry dated and cited."""

    unique: ClassVar[dict[str, str]] = {"blank": "key"}
    shape: Literal["blanks"]
    blank: tuple[BlankRecord, ...]


class Span(Strict):
    """Days off in a row, both ends included."""

    title: str
    first: date
    last: date


class Year(Record):
    """One year's arrangement: days off, and weekend days worked instead."""

    year: int
    off: tuple[Span, ...]
    work: tuple[date, ...]


class CalendarChapter(Chapter):
    """The working-day arrangements, year by year."""

    unique: ClassVar[dict[str, str]] = {"year": "year", "statutory": "id"}
    shape: Literal["calendar"]
    blank: tuple[BlankRecord, ...] = ()
    statutory: tuple[Statutory, ...] = ()
    year: tuple[Year, ...]

    def statutory_of(self, year: int) -> Statutory | None:
        """The law's own days off in a year; None before the chapter tells any."""
        return next(iter(in_force(self.statutory, date(year, 12, 31))), None)


class Member(Record):
    """A state of the apostille convention; `usable` false where China and that state do not apply it to each other."""

    code: CountryCode
    usable: bool = True


class MembersChapter(Chapter):
    """The states whose papers come with an apostille."""

    unique: ClassVar[dict[str, str]] = {"member": "code"}
    shape: Literal["members"]
    member: tuple[Member, ...]
