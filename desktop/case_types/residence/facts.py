"""From what was entered to the facts of residence, and the truths its paper list asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from pydantic import BaseModel, JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.residence.choices import (
    CHANGE,
    CHINA,
    ETHNIC_DOCTOR,
    ETHNIC_WORKER,
    EXTEND,
    FIRST,
    FOREIGN,
    RECOMMENDED,
    WORKER,
)
from desktop.case_types.residence.facts_model import ResidenceFacts
from desktop.case_types.ruled.facts import facts_told
from desktop.case_types.ruled.reading import asked_of
from desktop.policy.reckoning.age import full_years

OF_PERSON: Final = ("birth_date", "nationality", "passport_expires_on")
OF_EMPLOYER: Final = ("employer_in_zone", "employer_in_good_standing")
ADULT: Final = 18
LONG: Final = 12  # months from which on a first paper asks for a medical certificate of an adult


def facts_of(answers: type[BaseModel]) -> Callable[[Subject, date], dict[str, JsonValue]]:
    """How the facts of a kind are told, for its answers model."""
    return facts_told(ResidenceFacts, answers, OF_PERSON, OF_EMPLOYER)


def fact_questions(kind: str, answers: type[BaseModel]) -> type[BaseModel]:
    """The facts a kind is judged by, as its own strict model."""
    own = (name for name in answers.model_fields if name in ResidenceFacts.model_fields)
    return asked_of(ResidenceFacts, kind, (*OF_PERSON, *OF_EMPLOYER, *own))


def truths(facts: ResidenceFacts, day: date) -> Mapping[str, bool | None]:
    """What is true of a case by the names its paper list uses; None where nobody knows."""
    items, ground = facts.change_items, facts.pr_ground
    return {
        "first": _is(facts.apply_for, FIRST),
        "extension": _is(facts.apply_for, EXTEND),
        "change": _is(facts.apply_for, CHANGE),
        "held": None if facts.apply_for is None else facts.apply_for != FIRST,
        "long_first": _all(
            _is(facts.apply_for, FIRST),
            None if facts.birth_date is None else full_years(facts.birth_date, day) >= ADULT,
            _long(facts),
        ),
        "changes_passport": _changes(facts, "passport"),
        "changes_unit": _changes(facts, "unit"),
        "changes_name": _changes(facts, "name"),
        "companions": _companions(facts, items),
        "has_unit": _named(facts.startup_proofs, "licence"),
        "china_school": _is(facts.startup_path, CHINA),
        "foreign_school": _is(facts.startup_path, FOREIGN),
        "study_in_china": _is(facts.student_of, CHINA),
        "recommended": _is(ground, RECOMMENDED),
        "worker": _is(ground, WORKER),
        "stays": None if ground is None else ground in {WORKER, ETHNIC_WORKER},
        "ethnic": None if ground is None else ground in {ETHNIC_DOCTOR, ETHNIC_WORKER},
        "ethnic_doctor": _is(ground, ETHNIC_DOCTOR),
        "ethnic_worker": _is(ground, ETHNIC_WORKER),
        "with_family": None if facts.family_along is None else facts.family_along > 0,
    }


def _is(value: str | None, one: str) -> bool | None:
    return None if value is None else value == one


def _named(values: list[str] | None, one: str) -> bool | None:
    return None if values is None else one in values


def _changes(facts: ResidenceFacts, item: str) -> bool | None:
    return _all(_is(facts.apply_for, CHANGE), _named(facts.change_items, item))


def _companions(facts: ResidenceFacts, items: list[str] | None) -> bool | None:
    if items is not None and "companion" in items:
        return True
    return None if facts.companions is None else facts.companions > 0


def _long(facts: ResidenceFacts) -> bool | None:
    if facts.intern_from is not None and facts.intern_until is not None:
        return (facts.intern_until - facts.intern_from).days >= 365
    return None if facts.months_wanted is None else facts.months_wanted >= LONG


def _all(*parts: bool | None) -> bool | None:
    """One untrue part settles it, else one unknown leaves it open."""
    if False in parts:
        return False
    return None if None in parts else True
