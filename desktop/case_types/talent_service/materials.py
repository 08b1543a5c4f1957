"""The papers a talent service asks for: a column of the family's matrix, read for one case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from pydantic import BaseModel

from desktop.case_types.case_type import Facts
from desktop.case_types.ruled.materials import listed
from desktop.case_types.talent_service.facts import CITIZEN, read_facts
from desktop.case_types.talent_service.questions.forms_of_employment import appoints, seals
from desktop.case_types.talent_service.questions.money import SETTLING
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import MaterialLine

MATERIALS: Final = "talent_service/materials"
#: What a row's `when` may name, and how it is told: the fact, and the values that make it true.
_TRUTHS: Final[Mapping[str, tuple[str, Callable[[Any], bool]]]] = {
    "citizen": (CITIZEN, lambda value: value is True),
    "foreigner": (CITIZEN, lambda value: value is False),
    "by_diploma": ("household_ground", lambda value: value in {"diploma", "returned"}),
    "by_title": ("household_ground", lambda value: value == "title"),
    "by_skill": ("household_ground", lambda value: value == "skill"),
    "collective": ("household_place", lambda value: value in {"unit", "centre"}),
    "transfer": ("school_entry", lambda value: value == "transfer"),
    "grandchild": ("child_relation", lambda value: value == "grandchild"),
    "insurance_transfer": ("security_matter", lambda value: value == "transfer"),
    "card": ("security_matter", lambda value: value == "card"),
    "title_confirm": ("title_matter", lambda value: value == "confirm"),
    "spouse_worked": ("spouse_former", lambda value: value in {"civil_servant", "institution", "state_firm"}),
    "spouse_idle": ("spouse_former", lambda value: value == "none"),
    "settling": ("money_kind", lambda value: value == SETTLING),
    "graduate": ("money_kind", lambda value: value != SETTLING),
    "graduate_home": ("money_kind", lambda value: value == "graduate_home"),
    "appoints": ("employment_form", appoints),
    "seals": ("employment_form", seals),
}


def truths(facts: Mapping[str, Any]) -> dict[str, bool | None]:
    """What is true of a case by the names the rows use; None while the fact is unknown."""
    return {name: None if facts.get(fact) is None else fits(facts[fact]) for name, (fact, fits) in _TRUTHS.items()}


def materials_of(
    kind: str, answers: type[BaseModel], column: str
) -> Callable[[PolicyLibrary, Facts, date], tuple[MaterialLine, ...]]:
    """The material list of one kind, by its column."""

    def of_case(library: PolicyLibrary, facts: Facts, day: date) -> tuple[MaterialLine, ...]:
        return listed(library, MATERIALS, column, truths(read_facts(kind, answers, facts)), day)

    return of_case
