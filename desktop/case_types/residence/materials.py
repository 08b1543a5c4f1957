"""The papers of residence, column by column of its matrix."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from desktop.case_types.case_type import Facts
from desktop.case_types.residence.facts import truths
from desktop.case_types.residence.facts_model import ResidenceFacts
from desktop.case_types.ruled.materials import listed
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import MaterialLine

MATERIALS: Final = "residence/materials"


def materials_of(column: str) -> Callable[[PolicyLibrary, Facts, date], tuple[MaterialLine, ...]]:
    """The material list of one kind, by its column; it raises as `ResidenceFacts.read` does."""

    def lines(library: PolicyLibrary, facts: Facts, day: date) -> tuple[MaterialLine, ...]:
        return listed(library, MATERIALS, column, truths(ResidenceFacts.read(facts), day), day)

    return lines
