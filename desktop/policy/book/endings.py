"""The shape of a table of endings: why a permit is cancelled, from which day it counts, and what has to be signed."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force


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
