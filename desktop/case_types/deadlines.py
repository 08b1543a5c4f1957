"""Every term and window of a kind of case, for its facts: the class they reach chooses the term."""

from __future__ import annotations

from datetime import date

from desktop.case_types.case_type import CaseType, Facts
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.terms.deadlines import Deadline, deadlines_of, term_deadlines


def every_deadline(
    library: PolicyLibrary, kind: CaseType, facts: Facts, on: date
) -> tuple[str, tuple[Deadline, ...]]:  # fmt: skip
    """The class reached ("" for none) and the deadlines: terms counted from a day, windows from the facts' days.

    Raises `Expected` as the kind's judgement does.
    """
    talent_class = kind.judge(library, facts, on).talent_class or ""
    terms = term_deadlines(library, kind.family, kind.key, talent_class, on)
    return talent_class, (*terms, *deadlines_of(library, kind.family, kind.key, days_among(facts), on, facts))


def days_among(facts: Facts) -> dict[str, date]:
    """The facts that are days, by name."""
    found: dict[str, date] = {}
    for name, value in facts.items():
        if isinstance(value, str) and len(value) == len("2026-01-01"):
            try:
                found[name] = date.fromisoformat(value)
            except ValueError:
                continue
    return found
