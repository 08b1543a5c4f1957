"""Conditions told from rules of the book."""

from __future__ import annotations

from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import Rule
from desktop.policy.verdict import Condition, Confidence, Outcome


def told(
    library: PolicyLibrary, rule: Rule, outcome: Outcome, fact: str, *, question: str = "", note: str = ""
) -> Condition:
    """A condition as a rule words it; without a note of its own an unmet or unknown one says the rule's cure.

    A rule marked 待核 never refuses by itself, whatever its file says.
    """
    open_ = outcome in {Outcome.UNMET, Outcome.UNKNOWN}
    return Condition(
        id=rule.id,
        says=rule.says,
        outcome=outcome,
        fact=fact,
        clause=rule.clause,
        source=library.number_of(rule.source),
        confidence=rule.confidence,
        question=question,
        note=note or (rule.cure if open_ else ""),
        blocks=rule.blocks and rule.confidence is not Confidence.TO_CHECK,
    )
