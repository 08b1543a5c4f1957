"""The dictionary of reasons for which cases come back: what is said, what cures it, and which check finds it."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Final, Literal, Self

from pydantic import model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, Strict, in_force

ANY: Final = "*"  # the name of a check that looks at every material


class Check(Strict):
    """What finds a reason by itself: a condition's id, a complaint about `person.email`, trouble with a material.

    `words` is part of what the check says, where one question or material can be wrong in several ways.
    """

    kind: Literal["condition", "complaint", "material", "scan"]
    name: str
    words: str = ""


class Reason(Record):
    """One reason. `tells` is said to the applicant; `by_eye`: the officer ticks it, with `reminder` what to look at."""

    id: str
    tells: str
    cure: str
    found_by: tuple[Check, ...] = ()
    by_eye: bool = False
    reminder: str = ""
    columns: tuple[str, ...] = ()  # kinds (columns of the matrix) it concerns; () for all
    of_employer: bool = False  # also looked for where a case is an employer's alone
    hint: bool = False  # something to tell people, never a shortfall
    lack: bool = True  # a paper that was not handed in at all comes under it too
    bars: bool = False  # a bar of the law: no sentence of an officer goes over it

    @model_validator(mode="after")
    def _somebody_finds_it(self) -> Self:
        if not self.found_by and not self.by_eye and not self.hint:
            raise ValueError(f"{self.id}: 须有 found_by、by_eye 或 hint")
        if self.by_eye and not self.reminder:
            raise ValueError(f"{self.id}: by_eye 须有 reminder")
        return self


class ReasonsChapter(Chapter):
    """The reasons in the order of the guides' lists."""

    unique: ClassVar[dict[str, str]] = {"reason": "id"}
    shape: Literal["reasons"]
    reason: tuple[Reason, ...]

    def on(self, day: date) -> tuple[Reason, ...]:
        """The reasons in force on a day."""
        self.must_cover(day)
        return in_force(self.reason, day)
