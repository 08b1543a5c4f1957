"""The shape of the chapter on counting years: the cut-off, the ways of counting, the day a title counts from."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force

YearMode = Literal["exact_day", "calendar_year", "next_year_start"]
TitleStart = Literal["passed_on", "doc_date", "exam_last_day"]
TitleDay = Literal["passed_on", "document_day", "last_exam_day"]
TitleWay = Literal["review", "exam", "recognition", "transfer", "confirmation"]


class Cutoff(Record):
    """The day of the year on which education, years and achievements end, unless the batch sets another."""

    key: Literal["cutoff"]
    month: int = Field(ge=1, le=12)
    day: int = Field(ge=1, le=31)


class Mode(Record):
    """A way of counting years."""

    key: YearMode
    title: str


class Start(Record):
    """The day a title counts from under a setting: the first of these days that is told."""

    id: str
    setting: TitleStart
    way: TitleWay
    days: tuple[TitleDay, ...]


class Pause(Record):
    """A sort of span and whether it counts as years of the title."""

    sort: str
    counts: bool


class AddsUp(Record):
    """A title obtained this way takes over the years of the earlier one of the same level."""

    way: TitleWay


class Home(Record):
    """A place of the own province, as certificates write it: a title from there need not be confirmed first."""

    place: str


class YearsChapter(Chapter):
    """How years are counted; the first mode is the default."""

    unique: ClassVar[dict[str, str]] = {
        "cutoff": "key", "mode": "key", "start": "id", "pause": "sort", "adds_up": "way", "home": "place",
    }  # fmt: skip
    shape: Literal["title_years"]
    cutoff: tuple[Cutoff, ...]
    mode: tuple[Mode, ...]
    start: tuple[Start, ...]
    pause: tuple[Pause, ...] = ()
    adds_up: tuple[AddsUp, ...] = ()
    home: tuple[Home, ...] = ()

    def cutoff_of(self, day: date) -> date:
        """The cut-off of the year of a day."""
        row = next(iter(in_force(self.cutoff, day)))
        return date(day.year, row.month, row.day)

    def at_home(self, region: str, day: date) -> bool:
        """Whether a title's region, as it was written, is of the own province."""
        return any(row.place in region for row in in_force(self.home, day))

    def days_of(self, setting: TitleStart, way: str) -> tuple[TitleDay, ...]:
        """The days a title of a way may count from, the best first; an unknown way counts as a review."""
        rows: dict[str, tuple[TitleDay, ...]] = {row.way: row.days for row in self.start if row.setting == setting}
        return rows[way] if way in rows else rows["review"]
