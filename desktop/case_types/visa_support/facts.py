"""From what was entered to the facts of visa support by name; what is not known stays away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from pydantic import BaseModel, JsonValue

from desktop.basics.errors import Unanswered
from desktop.case_types.case_type import Answers, Subject
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.person import PersonAnswers
from desktop.case_types.ruled.facts import facts_told, valid_answers
from desktop.case_types.ruled.reading import asked_of
from desktop.case_types.visa_support.facts_model import VisaFacts
from desktop.case_types.visa_support.family import CHILD, SPOUSE, born_on, relation_of
from desktop.case_types.visa_support.questions.schedule import Schedule, uncovered
from desktop.forms.draft import draft, drafted_rows

OF_PERSON: Final = ("birth_date", "nationality", "former_chinese_national", "chinese_name", "passport_expires_on")
OF_EMPLOYER: Final = ("employer_kind", "employer_in_zone", "employer_in_good_standing")
IDENTITY: Final = ("surname", "sex", "birth_date", "nationality", "passport_number", "passport_expires_on")
INVITER: Final = ("name", "registered_address", "handler_phone")
# A fact that is counted, and the rows it counts.
COUNTED: Final = {"past_visas_told": "past_visas", "past_visits_told": "past_visits"}
OF_FAMILY: Final = ("family_named", "family_elders", "family_children_born")


def extra_of(answers: type[BaseModel]) -> dict[str, str]:
    """The question behind each fact that is worked out."""
    counted = {fact: rows for fact, rows in COUNTED.items() if rows in answers.model_fields}
    family = dict.fromkeys(OF_FAMILY, "family") if "family_joins" in answers.model_fields else {}
    schedule = {"schedule_whole": "schedule"} if "schedule" in answers.model_fields else {}
    return {"invitee_identified": "passport_number", "inviter_identified": "name", **counted, **family, **schedule}


def fact_questions(kind: str, answers: type[BaseModel]) -> type[BaseModel]:
    """The facts a kind of case is judged by, as its own strict model."""
    names = (*OF_PERSON, *OF_EMPLOYER, *answers.model_fields, *extra_of(answers))
    return asked_of(VisaFacts, kind, names)


def facts_of(answers: type[BaseModel]) -> Callable[[Subject, date], dict[str, JsonValue]]:
    """How the facts of a kind of case are told, for its answers model."""
    plain = facts_told(VisaFacts, answers, OF_PERSON, OF_EMPLOYER)
    asked = extra_of(answers)

    def facts(subject: Subject, day: date) -> dict[str, JsonValue]:
        told = plain(subject, day)
        if not told.get("lines"):
            told.pop("lines", None)  # nothing claimed yet is not known, so that it is asked for
        for fact, model, raw, names in (
            ("invitee_identified", PersonAnswers, subject.person, IDENTITY),
            ("inviter_identified", EmployerAnswers, subject.employer, INVITER),
        ):
            if len(valid_answers(model, raw, names)) == len(names):
                told[fact] = True
        for fact, rows in COUNTED.items():
            if fact in asked and subject.answers.get(rows):
                told[fact] = len(drafted_rows(answers, subject.answers, rows))
        if "family_named" in asked:
            told |= _of_family(subject.person)
        whole = _schedule_whole(subject.answers) if "schedule_whole" in asked else None
        return told if whole is None else {**told, "schedule_whole": whole}

    return facts


def _of_family(person: Answers) -> dict[str, JsonValue]:
    """Who of the family is named: how many, how many neither spouse nor child, and when the children were born."""
    rows = drafted_rows(PersonAnswers, person, "family")
    relations = [relation_of(row) for row in rows]
    born = [born_on(row) for row, relation in zip(rows, relations, strict=True) if relation == CHILD]
    return {
        "family_named": sum(relation != "" for relation in relations),
        "family_elders": sum(relation not in {"", SPOUSE, CHILD} for relation in relations),
        "family_children_born": [day.isoformat() for day in born if day is not None],
    }


def _schedule_whole(raw: Answers) -> bool | None:
    """Whether every day of the visit has its place; None while schedule or days are not told."""
    answers = draft(Schedule, raw)
    try:
        stretches, arrive, leave = answers.schedule, answers.arrive_on, answers.leave_on
    except Unanswered:
        return None
    return uncovered(stretches, arrive, leave) is None if stretches else None
