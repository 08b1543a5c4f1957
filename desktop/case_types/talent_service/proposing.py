"""What the decision on a talent service begins with; every answer may be changed to what the document says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from pydantic import BaseModel, JsonValue

from desktop.case_types.case_type import Facts
from desktop.case_types.talent_service.facts import read_facts
from desktop.case_types.talent_service.judging.amounts import proposal
from desktop.case_types.talent_service.judging.look import Look
from desktop.policy.book.library import PolicyLibrary

Proposes = Callable[[PolicyLibrary, Facts, date], dict[str, JsonValue]]


def class_asked(_library: PolicyLibrary, facts: Facts, _day: date) -> dict[str, JsonValue]:
    """The class that was asked for."""
    return {"class_granted": facts["class_asked"]} if facts.get("class_asked") else {}


def term_of_appointment(_library: PolicyLibrary, facts: Facts, _day: date) -> dict[str, JsonValue]:
    """The term of the appointment, else the day of the seal."""
    first = facts.get("appointed_from") or facts.get("file_sealed_on")
    told = {"paper_from": first, "paper_expires_on": facts.get("appointed_until")}
    return {name: value for name, value in told.items() if value}


def amount_of_table(kind: str, answers: type[BaseModel]) -> Proposes:
    """The amount of the table and its parts."""

    def proposes(library: PolicyLibrary, facts: Facts, day: date) -> dict[str, JsonValue]:
        return proposal(Look(library, kind, answers, read_facts(kind, answers, facts), day))

    return proposes
