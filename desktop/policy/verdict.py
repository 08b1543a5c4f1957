"""What a judgement says: every condition with its outcome, fact and clause, and what the points came to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from desktop.basics.language import N_
from desktop.policy.nearest import Nearest, OtherWay, Shortfall, Threshold
from desktop.policy.settled import Settled
from desktop.policy.wrong_fact import WrongFact


class Outcome(StrEnum):
    """The four answers a rule can give; never a guess."""

    MET = "met"
    UNMET = "unmet"
    WAIVED = "waived"
    UNKNOWN = "unknown"


OUTCOME_WORDS: Final = {
    Outcome.MET: N_("符合"),
    Outcome.UNMET: N_("不符合"),
    Outcome.WAIVED: N_("免"),
    Outcome.UNKNOWN: N_("尚不能判断"),
}


class Confidence(StrEnum):
    """How sure the house is of a rule's wording."""

    CONFIRMED = "confirmed"  # 已核实: seen on two or more independent pages
    ONE_SOURCE = "one_source"  # 一处来源
    TO_CHECK = "to_check"  # 待核: editable, never a hard stop


@dataclass(frozen=True)
class Condition:
    """One condition and how it came out; `fact` is what was used, in words; `question` is where to answer it."""

    id: str
    says: str
    outcome: Outcome
    fact: str
    clause: str
    source: str  # document number, e.g. 外专发〔2017〕40号
    confidence: Confidence
    question: str = ""  # name of the fact or answer that is missing or decided it; "" when none
    note: str = ""  # what would change it, or what a relaxation still needs
    blocks: bool = True  # False: a warning, the outcome never refuses by itself


@dataclass(frozen=True)
class Line:
    """One classification line (A3.7, B6 …) and whether it was met."""

    code: str
    talent_class: str  # "A", "B" or "C"
    says: str
    outcome: Outcome
    fact: str
    clause: str
    source: str
    confidence: Confidence


@dataclass(frozen=True)
class PointItem:
    """One row of the points table; `points` is None while the fact is unknown."""

    key: str
    says: str
    given: str
    bracket: str
    points: int | None
    maximum: int
    question: str = ""
    note: str = ""


@dataclass(frozen=True)
class Points:
    """The points table, row by row in the table's own order; an unknown row counts 0 and makes `complete` False."""

    items: tuple[PointItem, ...]
    total: int
    complete: bool
    source: str
    clause: str
    confidence: Confidence


@dataclass(frozen=True)
class Validity:
    """The proposed last day of a permit and what bounds it."""

    until: date | None
    bounded_by: str  # in words
    candidates: tuple[tuple[str, date], ...] = ()
    residence_fees: tuple[tuple[str, int], ...] = ()  # yuan by reading of the table; one entry when all agree


@dataclass(frozen=True)
class Route:
    """One of two ways to a permit that are both open: what it rests on, what it gives, what it asks for."""

    talent_class: str
    says: str
    lines: tuple[str, ...]
    until: date | None  # the last day it would give
    bounded_by: str
    evidence: str  # what is to be handed in for it
    stops: tuple[str, ...] = ()  # conditions that are unmet on this way
    cautions: tuple[str, ...] = ()  # what is to be cleared up first on this way
    taken: bool = False  # the verdict goes this way
    better: bool = False
    why: str = ""  # why it is the better one


CLASS: Final = "class"  # what of a verdict may be set otherwise, beside the ids of its conditions


@dataclass(frozen=True)
class Overridden:
    """A part of the verdict an authorised person set otherwise, with what it rests on; shown on every paper after."""

    what: str  # "class", or the id of a condition
    was: str
    becomes: str
    reason: str
    basis: str  # the document it rests on
    approver: str
    on: date


@dataclass(frozen=True)
class Verdict:
    """A whole judgement on one day under one edition.

    `classed` False: a kind of case without a class of its own; `talent_class` is then the one its permit carries.
    """

    day: date
    edition: str
    talent_class: str | None  # "A", "B", "C" or None
    headline: str  # one sentence for the head of the page
    lines: tuple[Line, ...] = ()
    conditions: tuple[Condition, ...] = ()
    points: Points | None = None
    missing: tuple[str, ...] = ()  # names of questions that keep something unknown
    warnings: tuple[str, ...] = ()
    nearest: tuple[Nearest, ...] = ()  # for each better class, the smallest changes that would reach it
    thresholds: tuple[Threshold, ...] = ()  # the pay that the salary lines ask for, where the average wage is known
    routes: tuple[Route, ...] = ()  # where two ways are open, both
    shortfalls: tuple[Shortfall, ...] = ()  # what is lacking, in days, hours or papers
    other_ways: tuple[OtherWay, ...] = ()  # other levels and routes, those that are open first
    validity: Validity | None = None
    extra: dict[str, str] = field(default_factory=dict)
    classed: bool = True
    overrides: tuple[Overridden, ...] = ()
    wrong: tuple[WrongFact, ...] = ()  # facts that cannot be true together, place by place
    settled: tuple[Settled, ...] = ()  # what it went by: rule set, cut-off, way of counting

    @property
    def lines_met(self) -> tuple[Line, ...]:
        """The lines that were met, in the standard's order."""
        return tuple(line for line in self.lines if line.outcome is Outcome.MET)

    def overridden(self, what: str) -> Overridden | None:
        """How a part of it ("class", or a condition's id) was set otherwise; None where the rules speak."""
        return next((one for one in self.overrides if one.what == what), None)

    @property
    def class_that_stands(self) -> str | None:
        """The class a case goes on with: as it was set by a signed act, else as the rules have it."""
        set_otherwise = self.overridden(CLASS)
        return set_otherwise.becomes if set_otherwise is not None else self.talent_class

    @property
    def reached(self) -> bool:
        """True when a class is reached (where the kind has one) and nothing that blocks is unmet."""
        stopped = any(c.blocks and c.outcome is Outcome.UNMET for c in self.conditions)
        return (self.class_that_stands is not None or not self.classed) and not stopped

    @property
    def ready(self) -> bool:
        """True when nothing is unknown and no blocking condition is unmet."""
        return (self.class_that_stands is not None or not self.classed) and all(
            c.outcome in {Outcome.MET, Outcome.WAIVED} or not c.blocks for c in self.conditions
        )


@dataclass(frozen=True)
class Slot:
    """A place for scans of one paper (front, pages, translation, authentication page), in binding order."""

    key: str
    says: str
    when: str = "always"  # "always", "translated", "authenticated", "optional"


@dataclass(frozen=True)
class MaterialLine:
    """One paper to hand in for a case, as the rules ask on that day."""

    key: str  # e.g. "degree"
    number: int  # row of the matrix
    says: str  # 材料名称
    need: str  # "required", "commitment" (may be replaced by a promise), "optional", "conditional", "waived"
    why: str  # condition or reason in words
    form: str  # original / copy / stamped / translation …, in words
    cure: str  # what to do when it is missing
    clause: str
    source: str
    confidence: Confidence
    months_valid: int | None = None  # counted from the issue date
    authentication: str = ""  # the accepted route for this person's country, in words
    fields: tuple[str, ...] = ()  # what the officer notes of this paper, see `policy.book.matrix.Field`
    country: str = ""  # ISO code of the country `authentication` was told for; "" when it is not known
    accepts: tuple[str, ...] = ()  # kinds of authentication that will do; () when none is asked for or none can be told
    route: str = ""  # the same without its source
    route_source: str = ""  # where `authentication` stands
    route_clause: str = ""
    route_confidence: Confidence | None = None
    slots: tuple[Slot, ...] = ()
    months_left: int | None = None  # the paper must still run so long on the day of application
    pictured: bool = False  # a photo, looked at by the limits for photos
    carries_class: bool = False  # every line the class rests on is proved by this paper
    verify: str = "paper"  # "promise", "internal_check", "network_check", "shared": nobody need bring it
    copies: int = 0  # how many are asked for; 0 where nobody says
    stamp: str = ""  # who signs and seals it
    volume: int = 0  # of the bound papers it belongs to; 0: not bound
