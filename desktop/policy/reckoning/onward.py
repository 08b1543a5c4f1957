"""How one thing follows another: a new contract after the old one, and the days between which something is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self


@dataclass(frozen=True)
class Joint:
    """How a contract joins the one before it, in days; both are 0 when it begins on the very next day."""

    gap: int  # days that belong to neither
    overlap: int  # days that belong to both

    @classmethod
    def of(cls, before_until: date, after_from: date) -> Self:
        """In: the last day of the old contract, the first day of the new one (both included in their contracts)."""
        between = (after_from - before_until).days - 1
        return cls(max(between, 0), max(-between, 0))


@dataclass(frozen=True)
class Window:
    """The days on which something may be handed in, both ends included."""

    first: date
    last: date

    @classmethod
    def before(cls, end: date, earliest: int, latest: int) -> Self:
        """Between so many days before an end and so many days before it.

        "届满前30日前" is read as: handed in at the latest on the day 30 days before the end.
        """
        return cls(_back(end, earliest), _back(end, latest))

    def holds(self, day: date) -> bool:
        """True on a day within."""
        return self.first <= day <= self.last


def _back(day: date, days: int) -> date:
    """A day some days earlier; the calendar's first day where there is none, so that a mistyped year stops nothing."""
    return day - timedelta(days=min(days, (day - date.min).days))
