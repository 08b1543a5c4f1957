"""What the conditions of a kind of case look at, and how they are told from the book."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop.basics.language import N_, said
from desktop.case_types.ruled.told import told
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.classification import Classification
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import Rule, RulesChapter
from desktop.policy.verdict import Condition, Outcome

KIND_CONDITIONS = "work_permit/kind_conditions"


@dataclass(frozen=True)
class Look:
    """One person's facts on one day, with the class found and the rules of the kinds."""

    library: PolicyLibrary
    facts: WorkPermitFacts
    day: date
    found: Classification

    @property
    def rules(self) -> dict[str, Rule]:
        """The rules in force on the day."""
        return self.library.chapter(KIND_CONDITIONS, RulesChapter).on(self.day)

    def undecided(self, *classes: str) -> bool:
        """True while an answer could still bring one of these classes; an average wage nobody entered opens nothing."""
        return any(
            judged.row.basis != "salary" or "annual_pay_yuan" in judged.open for judged in self.found.unknown(*classes)
        )

    def tell(self, name: str, outcome: Outcome, fact: str, question: str = "", note: str = "") -> Iterator[Condition]:
        """The condition of a rule; nothing when the rule does not speak on that day."""
        rule = self.rules.get(name)
        if rule is not None:
            yield told(self.library, rule, outcome, fact, question=question, note=note)

    def met(self, name: str, fits: bool, fact: str, question: str, note: str = "") -> Iterator[Condition]:
        """A condition that came out one way or the other."""
        yield from self.tell(name, Outcome.MET if fits else Outcome.UNMET, fact, question, note)

    def unknown(self, name: str, question: str) -> Iterator[Condition]:
        """A condition nobody can judge until a question is answered."""
        yield from self.tell(name, Outcome.UNKNOWN, N_("未填"), question)

    def alive(self, name: str, until: date | None, question: str) -> Iterator[Condition]:
        """A paper that must be valid on the day; its last day counts."""
        if until is None:
            yield from self.unknown(name, question)
        else:
            fact = said(N_("有效期至 {day}"), day=until.isoformat())
            yield from self.met(name, until >= self.day, fact, question)


Further = Callable[[Look], Iterator[Condition]]
