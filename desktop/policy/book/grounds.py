"""The shape of a table of grounds: when something may be asked for at all, and by which document it is shown."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force


class Ground(Record):
    """One ground: its place in the list, what it asks the person to hold, and the document that shows it."""

    key: str
    number: int
    short: str  # for lists
    says: str
    holds: tuple[str, ...]  # kinds of visa or residence paper that fit; empty: any valid one
    basis: str  # the document that shows this ground in a single case
    basis_needed: bool  # without it the ground does not stand
    asks: tuple[str, ...] = ()  # questions of the case this ground looks at


class GroundsChapter(Chapter):
    """A table of grounds, dated row by row."""

    unique: ClassVar[dict[str, str]] = {"ground": "key"}
    shape: Literal["grounds"]
    ground: tuple[Ground, ...]

    def on(self, day: date) -> tuple[Ground, ...]:
        """The grounds in force on a day, in the list's order."""
        self.must_cover(day)
        return in_force(self.ground, day)
