"""What the conditions of a kind look at: the book, the day, and how a rule of a chapter is told as a condition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.basics.language import N_, said
from desktop.case_types.ruled.told import told
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import Rule, RulesChapter
from desktop.policy.verdict import Condition, Outcome


@dataclass(frozen=True)
class RuleLook:
    """One day's rules of one chapter. A rule that does not speak on that day tells nothing."""

    library: PolicyLibrary
    day: date
    chapter: str

    @property
    def rules(self) -> dict[str, Rule]:
        """The rules in force on the day."""
        return self.library.chapter(self.chapter, RulesChapter).on(self.day)

    def limit(self, name: str) -> int:
        """The number of a rule; raises `Expected` when the book has none on the day."""
        return int(self.library.chapter(self.chapter, RulesChapter).limit(name, self.day))

    def tell(self, name: str, outcome: Outcome, fact: str, question: str = "", note: str = "") -> Iterator[Condition]:
        """The condition of a rule."""
        rule = self.rules.get(name)
        if rule is not None:
            yield told(self.library, rule, outcome, fact, question=question, note=note)

    def met(self, name: str, fits: bool, fact: str, question: str, note: str = "") -> Iterator[Condition]:
        """A condition that came out one way or the other."""
        yield from self.tell(name, Outcome.MET if fits else Outcome.UNMET, fact, question, note)

    def unknown(self, name: str, question: str) -> Iterator[Condition]:
        """A condition nobody can judge until a question is answered."""
        yield from self.tell(name, Outcome.UNKNOWN, N_("未填"), question)

    def yes_no(self, name: str, answer: bool | None, question: str, yes: str, no: str) -> Iterator[Condition]:
        """A condition that is the answer to a question."""
        if answer is None:
            yield from self.unknown(name, question)
        else:
            yield from self.met(name, answer, yes if answer else no, question)

    def alive(self, name: str, until: date | None, question: str) -> Iterator[Condition]:
        """A paper that must be valid on the day; its last day counts."""
        if until is None:
            yield from self.unknown(name, question)
        else:
            fact = said(N_("有效期至 {day}"), day=until.isoformat())
            yield from self.met(name, until >= self.day, fact, question)
