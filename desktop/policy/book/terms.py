"""The shape of terms: who promises or owes which step in how many days, and on which grounds a clock may stand."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from desktop.basics.language import N_
from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, Strict, in_force
from desktop.policy.book.shapes import BlankRecord

StepKey = Literal["pre_review", "acceptance", "decision", "extension", "residence", "reply", "follow_up"]
TermUnit = Literal["workdays", "days", "at_once"]

UNITS: dict[str, str] = {
    "workdays": N_("个工作日"), "days": N_("日"), "months": N_("个月"), "hours": N_("小时"), "at_once": N_("当场"),
}  # fmt: skip


class Body(Strict):
    """A body whose terms are on file; `compared` only: shown beside the office's own, never chosen."""

    key: str
    title: str
    compared: bool = False


class Term(Record):
    """A body's term of one step. Without `kinds` it holds for all kinds of the family, without `classes` for all.

    `legal`: what the law allows at the most; others are what the body has promised.
    """

    id: str
    says: str
    step: StepKey
    body: str
    limit: int
    unit: TermUnit = "workdays"
    kinds: tuple[str, ...] = ()
    classes: tuple[Literal["A", "B", "C"], ...] = ()
    legal: bool = False

    def fits(self, kind: str, talent_class: str) -> bool:
        """True when it speaks about this kind of case and class; an unknown class only fits terms for all classes."""
        return (not self.kinds or kind in self.kinds) and (not self.classes or talent_class in self.classes)


class StillGround(Record):
    """A ground on which the clock of a case stands."""

    key: Literal["correction", "promise", "expert", "other"]
    says: str
    needs_basis: bool = False


class TermsChapter(Chapter):
    """The terms of a family of cases, body by body; what the office itself promises are blanks."""

    unique: ClassVar[dict[str, str]] = {"term": "id", "still": "key", "blank": "key"}
    shape: Literal["terms"]
    body: tuple[Body, ...]
    term: tuple[Term, ...]
    still: tuple[StillGround, ...] = ()
    blank: tuple[BlankRecord, ...] = ()

    @model_validator(mode="after")
    def _bodies_described(self) -> Self:
        known = {body.key for body in self.body}
        for term in self.term:
            if term.body not in known:
                raise ValueError(f"term[{term.id}]: 没有名为 {term.body} 的机关")
        return self

    def on(self, day: date) -> tuple[Term, ...]:
        """The terms in force on a day, in the file's order; raises `Expected` before the chapter's first day."""
        self.must_cover(day)
        return in_force(self.term, day)
