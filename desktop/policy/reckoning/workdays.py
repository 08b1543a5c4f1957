"""Working days by the State Council's yearly arrangement; years nobody entered count Monday to Friday, and say so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, Self

from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import CalendarChapter
from desktop.policy.book.year_text import read_year

CALENDAR: Final = "shared/calendar"
SATURDAY: Final = 5


@dataclass(frozen=True)
class Due:
    """A last day; `certain` is false when a year on the way has no official arrangement yet."""

    day: date
    certain: bool


@dataclass(frozen=True)
class Workdays:
    """The days off and the weekend days worked, and the years they are known for."""

    off: frozenset[date]
    work: frozenset[date]
    years: frozenset[int]

    @classmethod
    def of(cls, library: PolicyLibrary) -> Self:
        """The book's years and those the office typed; raises `Expected` on a line it cannot read."""
        off: set[date] = set()
        work: set[date] = set()
        years: set[int] = set()
        for year in library.chapter(CALENDAR, CalendarChapter).year:
            years.add(year.year)
            work.update(year.work)
            for span in year.off:
                off.update(span.first + timedelta(days=n) for n in range((span.last - span.first).days + 1))
        for value in library.local_values:
            if value.chapter == CALENDAR:
                for day, kind in read_year(value.value):
                    (off if kind == "off" else work).add(day)
                    (work if kind == "off" else off).discard(day)
                    years.add(day.year)
        return cls(frozenset(off), frozenset(work), frozenset(years))

    def kind(self, day: date) -> Literal["work", "rest", "extra_work", "holiday"]:
        """工作日, 休 (weekend), 补班, or a day off by the arrangement."""
        if day in self.work:
            return "extra_work"
        if day in self.off:
            return "holiday"
        return "rest" if day.weekday() >= SATURDAY else "work"

    def is_work(self, day: date) -> bool:
        """True on a day offices work."""
        return self.kind(day) in {"work", "extra_work"}

    def known(self, day: date) -> bool:
        """True when the day's year has an official arrangement on file."""
        return day.year in self.years

    def after(self, start: date, count: int) -> Due:
        """The last day of a limit of working days; the starting day is not counted (民法典第二百零一条)."""
        day, certain = start, True
        while count > 0:
            day += timedelta(days=1)
            certain = certain and self.known(day)
            count -= self.is_work(day)
        return Due(day, certain)

    def between(self, first: date, last: date) -> int:
        """Working days from one day to another, both included; 0 when they stand the wrong way round."""
        return sum(self.is_work(first + timedelta(days=n)) for n in range((last - first).days + 1))

    def left(self, today: date, due: date) -> int:
        """Working days still left after today up to the last day; negative when overdue, counted the same way."""
        if due >= today:
            return self.between(today + timedelta(days=1), due)
        return -self.between(due + timedelta(days=1), today)
