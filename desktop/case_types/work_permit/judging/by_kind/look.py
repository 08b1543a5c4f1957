"""What the conditions of a kind of case look at, and how they are told from the book."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from desktop.case_types.ruled.look import RuleLook
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.classification import Classification
from desktop.policy.verdict import Condition

KIND_CONDITIONS = "work_permit/kind_conditions"


@dataclass(frozen=True)
class Look(RuleLook):
    """One person's facts on one day, with the class found and the rules of the kinds."""

    chapter: str = KIND_CONDITIONS
    facts: WorkPermitFacts = field(kw_only=True)
    found: Classification = field(kw_only=True)

    def undecided(self, *classes: str) -> bool:
        """True while an answer could still bring one of these classes; an average wage nobody entered opens nothing."""
        return any(
            judged.row.basis != "salary" or "annual_pay_yuan" in judged.open for judged in self.found.unknown(*classes)
        )


Further = Callable[[Look], Iterator[Condition]]
