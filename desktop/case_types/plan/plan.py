"""A person's plan as page and sheet show it: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.policy.reckoning.renewing.plan import PlanStep


@dataclass(frozen=True)
class Planned:
    """One step: the reckoning, its words (message ids), the kind of case that does it and the case that is open."""

    step: PlanStep
    title: str
    before: str  # what has to be renewed first, "" when nothing has
    why: str  # why it is begun on that day, "" when the rules' own day is the reason
    opens: str = ""  # kind of case
    case_id: int | None = None  # an open case that does it already
    case_number: str = ""


@dataclass(frozen=True)
class Plan:
    """Everything in the order of renewal; `lacking` names the kinds that are not on file (message ids)."""

    person_id: int
    person_name: str
    day: date
    steps: tuple[Planned, ...]
    lacking: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
