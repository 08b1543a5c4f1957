"""The proof of a last day: every day that was looked at, what it was, and which notice says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from desktop.policy.reckoning.workdays import Notice

Unit = Literal["workdays", "days", "months", "hours"]
StepKind = Literal["start", "work", "extra_work", "rest", "holiday", "still", "day", "moved"]


@dataclass(frozen=True)
class Still:
    """A span in which the clock stands: the days after `first` up to `last`, or on and on while `last` is None."""

    first: date
    last: date | None
    why: str = ""  # a message id

    def holds(self, day: date) -> bool:
        """True on a day that is not counted because the clock stands."""
        return self.first < day and (self.last is None or day <= self.last)


@dataclass(frozen=True)
class Step:
    """One day: what it is, and its number in the count (None: not counted, `why` says what for)."""

    day: date
    kind: StepKind
    number: int | None = None
    why: str = ""  # a message id: 星期六, 国庆节, 补正 …


@dataclass(frozen=True)
class Proof:
    """A count of days from a start; `end` is None while the clock stands, `left` then says what is still to count."""

    unit: Unit
    start: date
    count: int
    end: date | None
    steps: tuple[Step, ...] = ()
    count_first: bool = False
    left: int | None = None
    moved_from: date | None = None  # the last day by the count alone, when that was a day of rest
    backward: bool = False  # counted back from a day that ends something
    notices: tuple[Notice, ...] = ()
    warnings: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()  # the articles counted by, message ids

    @property
    def counted(self) -> tuple[date, ...]:
        """The days that count, in order."""
        return tuple(step.day for step in self.steps if step.number is not None)

    @property
    def skipped(self) -> tuple[Step, ...]:
        """The days between that do not count, each with what it was."""
        return tuple(step for step in self.steps if step.kind in {"rest", "holiday", "still", "moved"})

    @property
    def made_up(self) -> tuple[date, ...]:
        """The weekend days that count because offices work on them."""
        return tuple(step.day for step in self.steps if step.kind == "extra_work" and step.number is not None)
