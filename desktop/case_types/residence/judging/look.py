"""What the conditions of residence look at: the facts, the day, the rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from desktop.basics.language import N_, said
from desktop.case_types.residence.facts_model import ResidenceFacts
from desktop.case_types.ruled.look import RuleLook
from desktop.policy.reckoning.workdays import Workdays
from desktop.policy.verdict import Condition, Outcome

CONDITIONS: Final = "residence/conditions"


@dataclass(frozen=True)
class ResidenceLook(RuleLook):
    """One person's facts on one day, with the rules of residence."""

    chapter: str = CONDITIONS
    facts: ResidenceFacts = field(kw_only=True)

    def within(self, name: str, start: date | None, question: str, fact: str) -> Iterator[Condition]:
        """So many days after a day, the first not counted; a last day of rest moves on (民法典第二百零三条).

        In: `fact` the pattern that tells {start}, {count} and {last}.
        """
        if start is None:
            yield from self.unknown(name, question)
            return
        count = self.limit(name)
        last = start + timedelta(days=count)
        days = Workdays.of(self.library)
        while not days.is_work(last):
            last += timedelta(days=1)
        words = said(fact, start=start.isoformat(), count=count, last=last.isoformat())
        if start > self.day:
            yield from self.tell(name, Outcome.UNKNOWN, said(N_("{day} 尚未到"), day=start.isoformat()), question)
        else:
            yield from self.met(name, self.day <= last, words, question)

    def before(self, name: str, end: date | None, question: str) -> Iterator[Condition]:
        """So many days before an end at the latest; not moved, since it is counted back."""
        if end is None:
            yield from self.unknown(name, question)
            return
        last = end - timedelta(days=self.limit(name))
        fact = said(N_("{end} 届满，最迟 {last} 申请"), end=end.isoformat(), last=last.isoformat())
        yield from self.met(name, self.day <= last, fact, question)
