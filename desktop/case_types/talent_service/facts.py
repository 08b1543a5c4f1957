"""From what was entered to the facts talent services are judged by: every answer that is a choice, a day, a number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from typing import Annotated, Any, Final

from pydantic import BaseModel, Field, JsonValue, create_model
from pydantic.fields import FieldInfo

from desktop.basics.language import N_
from desktop.case_types.case_type import Facts, Subject
from desktop.case_types.citizens.forms import is_citizen, person_form
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.ruled.base import FactQuestions
from desktop.case_types.ruled.facts import valid_answers
from desktop.case_types.ruled.reading import read_strictly
from desktop.forms.questions import questions_of

CITIZEN: Final = "citizen"
BIRTH: Final = "birth_date"
OF_EMPLOYER: Final = ("employer_kind", "employer_in_zone", "employer_in_good_standing")
CLOSED: Final = frozenset({"choice", "many", "day", "number", "yes_no"})  # what rules can look at


@cache
def fact_model(kind: str, answers: type[BaseModel]) -> type[FactQuestions]:
    """The facts of one kind as a strict model in which everything may be unknown."""
    fields: dict[str, Any] = {
        BIRTH: (date | None, Field(None, title=N_("出生日期"))),
        CITIZEN: (bool | None, Field(None, title=N_("是中国公民"))),
    }
    fields |= {name: _unknown(EmployerAnswers.model_fields[name]) for name in OF_EMPLOYER}
    fields |= {name: _unknown(answers.model_fields[name]) for name in names_of(answers)}
    return create_model(f"{kind}_facts", __base__=FactQuestions, **fields)


def names_of(answers: type[BaseModel]) -> tuple[str, ...]:
    """The questions of a kind whose answers are facts."""
    return tuple(question.name for question in questions_of(answers) if question.editor in CLOSED)


def _unknown(info: FieldInfo) -> tuple[Any, Any]:
    """A question as a fact that may be unknown."""
    told: Any = Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
    extra: Any = info.json_schema_extra
    return (
        told | None,
        Field(None, title=info.title, description=info.description, json_schema_extra=extra),
    )


def facts_of(answers: type[BaseModel]) -> Callable[[Subject, date], dict[str, JsonValue]]:
    """How the facts of a kind are told; wrong and missing answers give none, and the rules say "unknown"."""

    def facts(subject: Subject, day: date) -> dict[str, JsonValue]:
        told: dict[str, JsonValue] = {
            **valid_answers(person_form(subject.person).model, subject.person, (BIRTH,)),
            **valid_answers(EmployerAnswers, subject.employer, OF_EMPLOYER),
            **valid_answers(answers, subject.answers, names_of(answers)),
        }
        if subject.person.get("nationality"):
            told[CITIZEN] = is_citizen(subject.person)
        if str(told.get(BIRTH, "")) > day.isoformat():
            del told[BIRTH]  # the form complains about it; the rules cannot use it
        return {name: value for name, value in told.items() if value != []}

    return facts


def read_facts(kind: str, answers: type[BaseModel], facts: Facts) -> Mapping[str, Any]:
    """The facts read strictly, unknown ones absent; raises `Expected` whose `field` names the first that is wrong."""
    known = read_strictly(fact_model(kind, answers), facts)
    return {name: value for name, value in known if value is not None}
