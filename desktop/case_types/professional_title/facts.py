"""From what was entered to the facts titles are judged by; what is not known, or wrong, stays away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, Final

from pydantic import BaseModel, JsonValue
from pydantic_core import to_jsonable_python

from desktop.basics.errors import Unanswered
from desktop.case_types.case_type import Answers, Subject
from desktop.case_types.citizens.forms import is_citizen, person_form
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.professional_title.facts_model import asked_of_kind, only_facts
from desktop.case_types.ruled.facts import valid_answers
from desktop.forms.draft import drafted_rows
from desktop.forms.questions import Question, questions_of

OF_PERSON: Final = ("birth_date", "sex", "permanent_resident_number")
TRAINING: Final = ("training_from", "training_until")
PROVED: Final = (
    ("achievements", ("last_day", "obtained_on")), ("papers", ("published_on",)), ("prizes", ("day",)),
    ("recommenders", ("signed_on",)),
)  # fmt: skip


def facts_of(kind: str, answers: type[BaseModel]) -> Callable[[Subject, date], dict[str, JsonValue]]:
    """How the facts of one of the five kinds are told: from the answers alone, the batch's settings among them."""
    asked = asked_of_kind(kind).model_fields
    wanted = {*asked, *TRAINING, *(name for name, _days in PROVED)}
    names = [question for question in questions_of(answers) if question.name in wanted]
    single = tuple(question.name for question in names if question.editor != "rows")
    many = tuple(question for question in names if question.editor == "rows")

    def facts(subject: Subject, day: date) -> dict[str, JsonValue]:
        told = {**valid_answers(answers, subject.answers, single), **_cells(answers, subject.answers, many)}
        person = valid_answers(person_form(subject.person).model, subject.person, _shared(subject))
        found = {**only_facts(told), **_of_person(subject, person, day), **_years(told), **_newest(told)}
        employer = valid_answers(EmployerAnswers, subject.employer, ("name",))
        if "name" in employer:
            found["employer"] = employer["name"]
        if found.get("retire_category") is None and person.get("sex") == "male":
            found["retire_category"] = "male"
        return {name: value for name, value in found.items() if name in asked and value not in (None, [])}

    return facts


def _shared(subject: Subject) -> tuple[str, ...]:
    model = person_form(subject.person).model
    return tuple(name for name in OF_PERSON if name in model.model_fields)


def _of_person(subject: Subject, person: dict[str, JsonValue], day: date) -> dict[str, JsonValue]:
    """Age and nationality; who holds a permanent resident's card may work."""
    told: dict[str, JsonValue] = {}
    if str(person.get("birth_date", "9")) <= day.isoformat():  # else the form complains about it
        told["birth_date"] = person["birth_date"]
    if subject.person.get("nationality"):
        told["foreigner"] = not is_citizen(subject.person)
    if person.get("permanent_resident_number"):
        told["may_work"] = True
    return told


def _years(told: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """The years of training the batch looks at, from its span."""
    first, last = (told.get(name) for name in TRAINING)
    if isinstance(first, int) and isinstance(last, int) and first <= last < first + 20:
        return {"training_years": list(range(first, last + 1))}
    return {}


def _newest(told: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """The newest day that stands on what proves the work: the employer cannot have checked it before."""
    days = [
        str(row[column])
        for name, columns in PROVED
        for row in _rows(told.get(name))
        for column in columns
        if row.get(column)
    ]
    return {"papers_dated_on": max(days)} if days else {}


def _cells(answers: type[BaseModel], raw: Answers, questions: tuple[Question, ...]) -> dict[str, JsonValue]:
    """Repeated answers cell by cell, so that one that is missing or wrong hides no other."""
    return {
        question.name: [dict(_row(question, row)) for row in drafted_rows(answers, raw, question.name)]
        for question in questions
    }


def _row(question: Question, row: object) -> Iterator[tuple[str, JsonValue]]:
    for column in question.rows:
        try:
            value: Any = getattr(row, column.name)
        except Unanswered:
            continue
        if value is not None:
            yield column.name, to_jsonable_python(value)


def _rows(value: JsonValue) -> list[dict[str, JsonValue]]:
    return [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
