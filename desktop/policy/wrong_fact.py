"""A fact that cannot be true beside the others, with its place, for scripts and screens."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class WrongFact:
    """`row` counts from 1, None for a fact without rows; `column` is "" then. `condition`: the rule it is against."""

    condition: str
    fact: str
    row: int | None
    column: str
    says: str
