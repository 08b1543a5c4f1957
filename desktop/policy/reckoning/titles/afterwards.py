"""Terms, bans and retention after a vote: the office's own value before the book's, each with what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import Rule
from desktop.policy.book.titles.afterwards import AfterwardsChapter
from desktop.policy.reckoning.age import months_later
from desktop.policy.reckoning.terms.counting import count_workdays
from desktop.policy.reckoning.terms.proof import Proof
from desktop.policy.reckoning.workdays import Workdays
from desktop.policy.verdict import Confidence

CHAPTER: Final = "professional_title/afterwards"
YEAR: Final = 12  # months


@dataclass(frozen=True)
class Number:
    """A number of the chapter on a day; `own` when the office entered it itself."""

    value: int
    rule: Rule
    own: bool

    @property
    def to_check(self) -> bool:
        """Whether nobody has confirmed it yet (待核)."""
        return not self.own and self.rule.confidence is Confidence.TO_CHECK


@dataclass(frozen=True)
class Ban:
    """The days on which somebody may not apply, both included; `years` is the rule."""

    first: date
    last: date
    years: Number

    def holds(self, day: date) -> bool:
        """Whether it stands in the way on a day."""
        return self.first <= day <= self.last


def number_of(library: PolicyLibrary, key: str, day: date) -> Number:
    """The number that counts on a day. Raises `Expected` when the book has none."""
    chapter = library.chapter(CHAPTER, AfterwardsChapter)
    value = chapter.limit(key, day)
    own = library.local(CHAPTER, key, day)
    return Number(int(value if own is None else float(own.value)), chapter.on(day)[key], own is not None)


def answer_due(library: PolicyLibrary, key: str, received: date) -> Proof:
    """The last day of an answer, counted in working days from the day after receipt, with its proof."""
    return count_workdays(Workdays.of(library), received, number_of(library, key, received).value)


def ban_of(library: PolicyLibrary, found_on: date) -> Ban:
    """How long somebody whose breach was found on a day may not apply.

    The corresponding day three years on (Civil Code 202) is the last one, or the first free one by the office's value.
    """
    years = number_of(library, "ban_years", found_on)
    last = months_later(found_on, YEAR * years.value)
    whole = number_of(library, "ban_last_day", found_on).value > 0
    return Ban(found_on, last if whole else last - timedelta(days=1), years)


def kept_until(library: PolicyLibrary, keep: str, archived_on: date) -> date | None:
    """The last day a paper of a batch is kept; None for good."""
    if keep == "result":
        return None
    return months_later(archived_on, YEAR * number_of(library, "keep_process", archived_on).value)
