"""The lines of class A that can be claimed by evidence, as choices of a question."""

from __future__ import annotations

from functools import cache

from desktop.case_types.work_permit.lines import claimable_lines
from desktop.forms.questions import Choice


@cache
def lines_of_a() -> tuple[Choice, ...]:
    """In the standard's order; their words come from the policy book."""
    return tuple(choice for choice in claimable_lines() if choice.key.startswith("A"))
