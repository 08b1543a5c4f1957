"""The shape of conditions that are checks of facts: which fact, against what, in which cases, and what excuses it."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Strict, in_force
from desktop.policy.book.shapes import Rule

CheckKey = Literal[
    "yes",  # the fact is true
    "no",  # the fact is false
    "one_of",  # the fact is one of `values`
    "at_least",  # a number of at least `limit`
    "years_passed",  # `limit` years have passed since the fact's day; the corresponding day has them
    "years_within",  # not more than `limit` years have passed; the corresponding day still counts
    "term_years",  # from the fact's day to the day of `other` there are at least `limit` whole years
    "later",  # the fact's day is not before the day of `other`
    "told",  # the fact is told at all
]


class Truth(Strict):
    """A fact that has one of some values."""

    fact: str
    values: tuple[bool | str, ...]


class CheckRule(Rule):
    """One condition of some kinds. `when`: where it is asked at all; `unless`: what excuses from it, together."""

    kinds: tuple[str, ...]
    check: CheckKey
    fact: str
    other: str = ""
    values: tuple[str, ...] = ()
    when: tuple[Truth, ...] = ()
    unless: tuple[Truth, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.check in {"at_least", "years_passed", "years_within", "term_years"} and self.limit is None:
            raise ValueError(f"rule {self.id}: {self.check} 须写 limit")
        if (self.check in {"term_years", "later"}) is not bool(self.other):
            raise ValueError(f"rule {self.id}: other 只用于比较两个日期")
        if (self.check == "one_of") is not bool(self.values):
            raise ValueError(f"rule {self.id}: values 只用于 one_of")
        return self


class ChecksChapter(Chapter):
    """The conditions of a family, dated one by one."""

    unique: ClassVar[dict[str, str]] = {"rule": "id"}
    shape: Literal["checks"]
    rule: tuple[CheckRule, ...]

    def of(self, kind: str, day: date) -> tuple[CheckRule, ...]:
        """The conditions of a kind on a day, in the file's order."""
        self.must_cover(day)
        return tuple(rule for rule in in_force(self.rule, day) if kind in rule.kinds)
