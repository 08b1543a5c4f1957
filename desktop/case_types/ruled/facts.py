"""From what was entered to facts by name; what is not known, or wrong, stays away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from pydantic import BaseModel, JsonValue
from pydantic_core import to_jsonable_python

from desktop.basics.errors import Unanswered
from desktop.case_types.case_type import Answers, Subject
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.person import PersonAnswers
from desktop.case_types.ruled.base import FactQuestions
from desktop.forms.draft import draft


def facts_told(
    model: type[FactQuestions], answers: type[BaseModel], of_person: tuple[str, ...], of_employer: tuple[str, ...]
) -> Callable[[Subject, date], dict[str, JsonValue]]:
    """How the facts of a kind of case are told: the answers of person, employer and case that are facts of the family.

    Wrong and missing answers give no fact: the rules then say "unknown" and name the question.
    """
    names = tuple(name for name in answers.model_fields if name in model.model_fields)

    def facts(subject: Subject, day: date) -> dict[str, JsonValue]:
        told = {
            **valid_answers(PersonAnswers, subject.person, of_person),
            **valid_answers(EmployerAnswers, subject.employer, of_employer),
            **valid_answers(answers, subject.answers, names),
        }
        if str(told.get("birth_date", "")) > day.isoformat():
            del told["birth_date"]  # the form complains about it; the rules cannot use it
        return told

    return facts


def valid_answers(model: type[BaseModel], raw: Answers, names: tuple[str, ...]) -> dict[str, JsonValue]:
    """The answers out of some names that are told and right, as plain JSON."""
    answers = draft(model, raw)
    found: dict[str, JsonValue] = {}
    for name in names:
        try:
            value: Any = getattr(answers, name)
        except Unanswered:
            continue
        if value is not None:
            found[name] = to_jsonable_python(value)
    return found
