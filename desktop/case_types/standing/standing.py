"""How a case stands when a paper is drawn: stage, last day, decision, extension, corrections, deliveries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from pydantic import JsonValue


@dataclass(frozen=True)
class Extension:
    """The one extension of the term."""

    working_days: int
    reason: str
    basis: str
    on: date


@dataclass(frozen=True)
class CorrectionLine:
    """One accepted entry that was put right: what it is called, from what to what, in words."""

    title: str
    before: str
    after: str
    reason: str
    by: str
    on: date
    number: str = ""  # the correction notice that told of it, "" while none did


@dataclass(frozen=True)
class DeliveryLine:
    """An issued notice and how it reached somebody; `way` and what follows "" while it has not."""

    title: str
    number: str
    issued_on: date
    way: str = ""  # in words, literal
    to_whom: str = ""
    on: date | None = None
    place: str = ""
    note: str = ""


@dataclass(frozen=True)
class Standing:
    """Everything about a case beside what was entered for it; empty for a paper that asks for none of it."""

    stage: str = "registered"
    due_on: date | None = None
    untimed: bool = False  # the rules know no term for this kind of case
    term: str = ""  # the promised term in words: 10个工作日
    paused_on: date | None = None  # the day its clock was stopped for a correction, while it stands still
    decision: Mapping[str, JsonValue] = field(default_factory=dict)
    extension: Extension | None = None
    corrections: tuple[CorrectionLine, ...] = ()
    deliveries: tuple[DeliveryLine, ...] = ()
    told_before: tuple[str, ...] = ()  # numbers of the shortfall notices that stand
    review_authority: str = ""
    court: str = ""
