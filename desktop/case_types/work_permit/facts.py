"""From what was entered to what the rules ask: the facts of a work permit by name; what is not known stays away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from unicodedata import normalize

from pydantic import BaseModel, JsonValue

from desktop.basics.errors import Unanswered
from desktop.case_types.case_type import Answers, Subject
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.person import PersonAnswers
from desktop.case_types.ruled.facts import valid_answers
from desktop.case_types.work_permit.career import DEGREES, career_complaints
from desktop.case_types.work_permit.facts_model import WorkPermitFacts, facts_asked
from desktop.case_types.work_permit.questions.history import History
from desktop.forms.draft import draft

OF_PERSON = ("birth_date", "nationality", "former_chinese_national", "chinese_name", "passport_expires_on")
OF_EMPLOYER = ("employer_kind", "employer_in_zone", "employer_in_good_standing", "licence_expires_on", "has_account")
WORKED_OUT = ("history_gap_free",)  # told by the career
OF_EMPLOYERS = ("same_employer",)  # told by the names of the new employer and the former one


def of_case(answers: type[BaseModel]) -> tuple[str, ...]:
    """The questions of a kind of case that are facts of the rules; papers alone print the others."""
    return tuple(name for name in answers.model_fields if name in WorkPermitFacts.model_fields)


def fact_questions(kind: str, answers: type[BaseModel]) -> type[BaseModel]:
    """The facts a kind of case is judged by, as its own strict model."""
    derived = (*(WORKED_OUT if _tells_career(answers) else ()), *(OF_EMPLOYERS if _tells_former(answers) else ()))
    return facts_asked(kind, (*OF_PERSON, *OF_EMPLOYER, *of_case(answers), *derived))


def facts_of(answers: type[BaseModel]) -> Callable[[Subject, date], dict[str, JsonValue]]:
    """How the facts of a kind of case are told, for its answers model.

    Wrong and missing answers give no fact: the rules then say "unknown" and name the question. Nothing claimed is a
    fact too (`lines` is then empty). `degree_country` falls back on the studies, `history_gap_free` is worked out.
    """
    names = of_case(answers)

    def facts(subject: Subject, day: date) -> dict[str, JsonValue]:
        told = {
            **valid_answers(PersonAnswers, subject.person, OF_PERSON),
            **valid_answers(EmployerAnswers, subject.employer, OF_EMPLOYER),
            **valid_answers(answers, subject.answers, names),
        }
        if "lines" in names:
            told.setdefault("lines", [])
        if str(told.get("birth_date", "")) > day.isoformat():
            del told["birth_date"]  # the form complains about it; the rules cannot use it
        if _tells_career(answers):
            told |= _of_career(subject.answers, day, told)
        if _tells_former(answers):
            told |= _of_employers(subject)
        return told

    return facts


def _tells_former(answers: type[BaseModel]) -> bool:
    """The kind names the former employer, and does not ask whether it stays the same."""
    return "previous_employer" in answers.model_fields and "same_employer" not in answers.model_fields


def _of_employers(subject: Subject) -> dict[str, JsonValue]:
    new, former = (_plain(name) for name in (subject.employer.get("name"), subject.answers.get("previous_employer")))
    return {"same_employer": new == former} if new and former else {}


def _plain(name: JsonValue) -> str:
    """A name without what typing varies: blanks, full-width forms, capitals."""
    return "".join(normalize("NFKC", name).split()).casefold() if isinstance(name, str) else ""


def _tells_career(answers: type[BaseModel]) -> bool:
    return issubclass(answers, History)


def _of_career(raw: Answers, day: date, told: dict[str, JsonValue]) -> dict[str, JsonValue]:
    found: dict[str, JsonValue] = {}
    country = _country_of_degree(raw)
    if country and "degree_country" not in told:
        found["degree_country"] = country
    whole = _career_whole(raw, day)
    if whole is not None:
        found["history_gap_free"] = whole
    return found


def _country_of_degree(raw: Answers) -> str:
    """Where the highest degree was conferred, told by the studies."""
    try:
        rows = draft(History, raw).education
    except Unanswered:
        return ""
    ranks = [choice.key for choice in DEGREES.choices]
    best = max(rows, key=lambda row: ranks.index(row.degree), default=None)
    return best.country if best is not None and best.degree != "none" else ""


def _career_whole(raw: Answers, day: date) -> bool | None:
    """True when no month is missing or told twice; None while the career is not told."""
    answers = draft(History, raw)
    try:
        education, work = answers.education, answers.work
    except Unanswered:
        return None
    return not any(c for c in career_complaints(education, work, day) if not c.missing)
