"""Which backups may go: a pure function of their numbers and instants."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from desktop.basics.clock import BEIJING

NEWEST_KEPT: Final = 10
HALF_HOURS: Final = 24
DAYS: Final = 14
WEEKS: Final = 8
MONTHS: Final = 24


@dataclass(frozen=True)
class Mark:
    """A backup as thinning sees it."""

    number: int
    instant: datetime


def to_drop(marks: Sequence[Mark], now: datetime) -> frozenset[int]:
    """Numbers of the backups that may go.

    Kept: the newest 10 by number whatever the clock says, and the newest one of each of the last 24 half hours,
    14 days, 8 weeks and 24 months that hold any.
    Nothing goes while the clock stands before the newest backup (it was set back).
    Periods are counted by those that hold backups, not by today, so a clock that jumped ahead empties nothing.
    """
    ordered = sorted(marks, key=lambda mark: mark.number, reverse=True)
    if not ordered or now < max(mark.instant for mark in ordered):
        return frozenset()
    keep = {mark.number for mark in ordered[:NEWEST_KEPT]}
    for period, count in PERIODS:
        seen: dict[object, int] = {}
        for mark in ordered:
            seen.setdefault(period(mark.instant), mark.number)
        keep |= set(list(seen.values())[:count])
    return frozenset(mark.number for mark in ordered) - keep


def _half_hour(instant: datetime) -> object:
    return int(instant.timestamp() // timedelta(minutes=30).total_seconds())


def _day(instant: datetime) -> object:
    return instant.astimezone(BEIJING).date()


def _week(instant: datetime) -> object:
    return instant.astimezone(BEIJING).isocalendar()[:2]


def _month(instant: datetime) -> object:
    day = instant.astimezone(BEIJING)
    return day.year, day.month


PERIODS: Final[tuple[tuple[Callable[[datetime], object], int], ...]] = (
    (_half_hour, HALF_HOURS),
    (_day, DAYS),
    (_week, WEEKS),
    (_month, MONTHS),
)
