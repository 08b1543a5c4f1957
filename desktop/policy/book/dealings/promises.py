"""The shape of the chapter on papers that may lag (容缺) or be declared instead (告知承诺)."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force
from desktop.policy.book.shapes import BlankRecord

PromiseKind = Literal["later", "declared"]
Lapse = Literal["pause", "end", "check"]


class Allow(Record):
    """Which papers may be promised: of which classes and kinds of case (none named: any), and asked for how."""

    id: str
    kind: PromiseKind
    classes: tuple[Literal["A", "B", "C"], ...] = ()
    columns: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    needs: tuple[Literal["required", "commitment", "conditional"], ...]


class Term(Record):
    """How long a promise of a kind runs, and what follows.

    `lapse`: what happens by rule when nothing came in time: the case pauses, ends, or a check is queued. The names
    ending in `_blank` are the blanks whose value replaces the number. `owes_paper` False: a declaration stands without
    its paper. `text` and `consequence_…` have slots in braces.
    """

    kind: PromiseKind
    days: int = Field(gt=0)  # working days
    days_blank: str
    lapse: Lapse
    lapse_blank: str = ""
    bar_months: int = Field(gt=0)
    bar_blank: str
    decides_open: bool  # a decision may be made while it is open
    check_days: int | None = None  # working days after the decision; None: nothing is checked later
    check_blank: str = ""
    owes_paper: bool
    more_blank: str = ""  # further papers the office names itself
    text: str
    text_blank: str = ""
    consequence_pause: str = ""
    consequence_end: str = ""
    consequence_check: str = ""

    def consequence(self, lapse: str) -> str:
        """The sentence that says what follows; "" where the book has none."""
        return str(getattr(self, f"consequence_{lapse}", ""))

    @model_validator(mode="after")
    def _says_what_follows(self) -> Self:
        if not self.consequence(self.lapse):
            raise ValueError(f"缺少 consequence_{self.lapse}")
        if self.check_days is not None and self.check_days <= 0:
            raise ValueError("check_days 须大于 0")
        return self


class Advice(Record):
    """What may be done with a permit whose declaration was untrue: advice, never done by the program."""

    key: str


class PromisesChapter(Chapter):
    """Which papers may be promised, for how long, and what a broken promise costs."""

    unique: ClassVar[dict[str, str]] = {"allow": "id", "term": "kind", "advice": "key"}
    shape: Literal["promises"]
    allow: tuple[Allow, ...]
    term: tuple[Term, ...]
    advice: tuple[Advice, ...] = ()
    blank: tuple[BlankRecord, ...] = ()

    @model_validator(mode="after")
    def _blanks_there(self) -> Self:
        known = {blank.key for blank in self.blank}
        for term in self.term:
            named = {term.days_blank, term.lapse_blank, term.bar_blank, term.check_blank}
            named = (named | {term.more_blank, term.text_blank}) - {""}
            if not named <= known:
                raise ValueError(f"term {term.kind}: 没有 {'、'.join(sorted(named - known))} 这个待填项")
        return self

    def term_of(self, kind: str, day: date) -> Term | None:
        """The term of a kind of promise on a day, or None."""
        self.must_cover(day)
        return next((term for term in in_force(self.term, day) if term.kind == kind), None)
