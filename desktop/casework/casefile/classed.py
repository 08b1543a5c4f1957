"""A kind's judgement and material list under the class that counts: the computed one, or what a signed act has set."""

from __future__ import annotations

from datetime import date

from desktop.case_types.case_type import CaseType, Facts
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import MaterialLine, Verdict


def judged(kind: CaseType, library: PolicyLibrary, facts: Facts, day: date, stands: str = "") -> Verdict:
    """The judgement of a kind, under the class a signed act has set ("" where none did); raises as `judge` does."""
    if not stands or kind.under_class is None:
        return kind.judge(library, facts, day)
    return kind.under_class.judge(library, facts, day, stands)


def listed(
    kind: CaseType, library: PolicyLibrary, facts: Facts, day: date, stands: str = ""
) -> tuple[MaterialLine, ...]:  # fmt: skip
    """The material list of a kind, under the class a signed act has set; raises as `materials` does."""
    if not stands or kind.under_class is None:
        return kind.materials(library, facts, day)
    return kind.under_class.materials(library, facts, day, stands)
