"""The papers a title asks for: a column of the family's matrix, read for one case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from desktop.case_types.case_type import Facts
from desktop.case_types.professional_title.facts_model import TitleFacts
from desktop.case_types.ruled.materials import listed
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import MaterialLine

MATERIALS: Final = "professional_title/materials"
AGENCY: Final = frozenset({"dispatched", "freelance"})
#: Rows whose papers are asked for as soon as there is one; nothing told means there is none.
THERE: Final[Mapping[str, str]] = {
    "has_titles": "titles",
    "appointed": "appointments",
    "qualified": "qualifications",
    "skilled": "skills",
    "assessed": "assessments",
    "published": "papers",
    "prized": "prizes",
    "examined": "exam_passed_on",
}


def truths(facts: TitleFacts) -> dict[str, bool | None]:
    """What is true of a case by the names the rows use; None while the fact is unknown."""
    told: dict[str, Any] = dict(facts)
    return {
        **{name: bool(told[fact]) for name, fact in THERE.items()},
        "citizen": None if facts.foreigner is None else not facts.foreigner,
        "foreigner": facts.foreigner,
        "abroad": None if facts.education is None else any(row.abroad for row in facts.education),
        "explained": bool(facts.insurance_explained),
        "agency": None if facts.employment is None else facts.employment in AGENCY,
    }


def materials_of(column: str) -> Callable[[PolicyLibrary, Facts, date], tuple[MaterialLine, ...]]:
    """The material list of one kind, by its column; it raises as `TitleFacts.read` does."""

    def of_case(library: PolicyLibrary, facts: Facts, day: date) -> tuple[MaterialLine, ...]:
        return listed(library, MATERIALS, column, truths(TitleFacts.read(facts)), day)

    return of_case
