"""A year as a grid of months: what every day is, and how many working days each month has."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

from desktop.policy.reckoning.workdays import DayKind, Notice, Workdays


@dataclass(frozen=True)
class GridDay:
    """One day: what it is, and what keeps offices closed on it (a message id, "" on a day they work)."""

    day: date
    kind: DayKind
    name: str


@dataclass(frozen=True)
class MonthGrid:
    """One month and its working days."""

    month: int
    workdays: int
    days: tuple[GridDay, ...]


@dataclass(frozen=True)
class YearGrid:
    """A year by months; `notice` is None for a year nobody announced, whose days are Monday to Friday."""

    year: int
    months: tuple[MonthGrid, ...]
    notice: Notice | None

    @property
    def workdays(self) -> int:
        """Working days of the whole year."""
        return sum(month.workdays for month in self.months)


def year_grid(days: Workdays, year: int) -> YearGrid:
    """The grid of a year by the arrangements on file."""
    return YearGrid(year, tuple(_month(days, year, month) for month in range(1, 13)), days.notices.get(year))


def _month(days: Workdays, year: int, month: int) -> MonthGrid:
    told = tuple(
        GridDay(day, days.kind(day), days.name(day))
        for day in (date(year, month, n) for n in range(1, calendar.monthrange(year, month)[1] + 1))
    )
    return MonthGrid(month, sum(one.kind in {"work", "extra_work"} for one in told), told)
