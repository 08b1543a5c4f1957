"""The shapes of tables of grounds: when something may be asked for at all and by which document it is shown, and why a
permit ends."""

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


class EndReason(Record):
    """One reason: its words, the day its limit counts from, and what is particular.

    `counts`: "event" (the day the reason came about), "notice" (the day a newspaper notice has run its days; which day
    counts is not written down), "none" (there is no limit: the permit has ended by itself).
    """

    key: str
    number: int
    short: str  # for lists and choices
    event: str  # which day is asked for, e.g. 聘用合同届满日
    counts: Literal["event", "notice", "none"]
    both_sign: bool = False  # the paper about the ending is signed by both sides
    unsigned: tuple[Literal["applicant", "employer"], ...] = ()  # who cannot sign the application any more
    notice_needed: bool = False  # a newspaper notice, after the person could not be reached for some days
    judgment_needed: bool = False  # nothing is cancelled before an award or judgment took effect
    certificate: bool = True  # False: the permit lapsed by itself, no certificate is issued
    goes_on: bool = False  # the person may go on to another employer
    advice: str = ""  # what the window tells besides


class EndingsChapter(Chapter):
    """A table of endings, dated row by row."""

    unique: ClassVar[dict[str, str]] = {"reason": "key"}
    shape: Literal["endings"]
    reason: tuple[EndReason, ...]

    def on(self, day: date) -> tuple[EndReason, ...]:
        """The reasons in force on a day, in the table's order."""
        self.must_cover(day)
        return in_force(self.reason, day)
