"""Working days by the State Council's yearly arrangement; years nobody entered count Monday to Friday, and say so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, Literal, Self

from desktop.basics.language import N_, said
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.book.shapes import CalendarChapter
from desktop.policy.book.years.year_text import read_year

CALENDAR: Final = "shared/calendar"
SATURDAY: Final = 5
WEEKDAYS: Final = 5

DayKind = Literal["work", "rest", "extra_work", "holiday"]


@dataclass(frozen=True)
class Due:
    """A last day; `certain` is false when a year on the way has no official arrangement yet."""

    day: date
    certain: bool


@dataclass(frozen=True)
class Notice:
    """The notice that arranges one year's days off, as it is cited; `confidence` is "" for what the office entered."""

    year: int
    number: str  # its document number, the office's own citation for a year it entered
    title: str
    clause: str
    confidence: str = ""


@dataclass(frozen=True)
class Workdays:
    """The days off and the weekend days worked, the years they are known for, and the notices that say so."""

    off: frozenset[date]
    work: frozenset[date]
    years: frozenset[int]
    names: Mapping[date, str] = field(default_factory=dict)  # what a day off is called, a message id
    notices: Mapping[int, Notice] = field(default_factory=dict)

    @classmethod
    def of(cls, library: PolicyLibrary) -> Self:
        """The book's years and those the office entered; raises `Expected` on a line it cannot read.

        What the office entered for a year takes the place of the book's own days of that year; its newest entry speaks.
        """
        entered = {value.scope: value for value in library.local_values if value.chapter == CALENDAR}
        off: dict[date, str] = {}
        work: set[date] = set()
        notices: dict[int, Notice] = {}
        for year in library.chapter(CALENDAR, CalendarChapter).year:
            source = library.sources[year.source]
            notices[year.year] = Notice(year.year, source.number, source.title, year.clause, year.confidence.value)
            if str(year.year) in entered:
                continue
            work.update(year.work)
            for span in year.off:
                for n in range((span.last - span.first).days + 1):
                    off[span.first + timedelta(days=n)] = span.title
        for value in sorted(entered.values(), key=lambda value: value.scope):
            for day in read_year(value.value):
                off.pop(day.on, None)
                work.discard(day.on)
                if day.off:
                    off[day.on] = day.name
                else:
                    work.add(day.on)
            for number in _years_of(value):
                notices[number] = Notice(number, value.cite, value.cite, "")
        return cls(frozenset(off), frozenset(work), frozenset(notices), off, notices)

    def kind(self, day: date) -> DayKind:
        """工作日, 休 (weekend), 补班, or a day off by the arrangement."""
        if day in self.work:
            return "extra_work"
        if day in self.off:
            return "holiday"
        return "rest" if day.weekday() >= SATURDAY else "work"

    def name(self, day: date) -> str:
        """What keeps offices closed on a day, a message id; "" on a day they work."""
        kind = self.kind(day)
        if kind == "holiday":
            return self.names.get(day, "") or N_("放假")
        return (N_("星期六") if day.weekday() == SATURDAY else N_("星期日")) if kind == "rest" else ""

    def is_work(self, day: date) -> bool:
        """True on a day offices work."""
        return self.kind(day) in {"work", "extra_work"}

    def known(self, day: date) -> bool:
        """True when the day's year has an official arrangement on file."""
        return day.year in self.years

    def warnings(self, first: date, last: date) -> tuple[str, ...]:
        """A sentence for each span of years from one day to another whose arrangement is not on file."""
        spans: list[list[int]] = []
        for year in range(first.year, last.year + 1):
            if year in self.years:
                continue
            if spans and spans[-1][-1] == year - 1:
                spans[-1].append(year)
            else:
                spans.append([year])
        return tuple(
            said(N_("{year} 年的放假安排尚未收录，按周一至周五推算。"), year=span[0])
            if len(span) == 1
            else said(N_("{first} 至 {last} 年的放假安排尚未收录，按周一至周五推算。"), first=span[0], last=span[-1])
            for span in spans
        )

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
        count = (last - first).days + 1
        if count <= 0:
            return 0
        # Weekdays by whole weeks, then the arrangement's few days; lists ask this of spans of years, row by row.
        weeks, rest = divmod(count, 7)
        found = WEEKDAYS * weeks + sum((first.weekday() + n) % 7 < SATURDAY for n in range(rest))
        found -= sum(first <= day <= last and day.weekday() < SATURDAY and day not in self.work for day in self.off)
        return found + sum(first <= day <= last and day.weekday() >= SATURDAY for day in self.work)

    def left(self, today: date, due: date) -> int:
        """Working days still left after today up to the last day; negative when overdue, counted the same way."""
        if due >= today:
            return self.between(today + timedelta(days=1), due)
        return -self.between(due + timedelta(days=1), today)


def _years_of(value: LocalValue) -> set[int]:
    """The years an entry speaks for: its scope; without one, every year it names days of."""
    if value.scope.isdigit():
        return {int(value.scope)}
    return {day.on.year for day in read_year(value.value)}
