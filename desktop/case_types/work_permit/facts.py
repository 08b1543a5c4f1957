"""From what was entered to what the rules ask: the facts of a work permit by name; what is not known stays away."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import BaseModel, JsonValue
from pydantic_core import to_jsonable_python

from desktop.basics.errors import Unanswered
from desktop.case_types.case_type import Answers, Subject
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.person import PersonAnswers
from desktop.case_types.work_permit.answers import WorkPermitAnswers
from desktop.case_types.work_permit.career import DEGREES, career_complaints
from desktop.forms.draft import draft

OF_PERSON = ("birth_date", "nationality", "former_chinese_national", "chinese_name", "passport_expires_on")
OF_EMPLOYER = ("employer_kind", "employer_in_zone", "employer_in_good_standing", "licence_expires_on")
# Questions that papers print and no rule judges.
NOT_JUDGED = frozenset(
    {
        "applied_class", "post", "duties", "work_place", "hiring_form", "sending_unit", "contract_elements",
        "contract_in_chinese", "months_applied", "planned_entry_on", "visa_post", "applicant_outside_china", "major",
        "vocational_certificate", "local_bonus_basis", "education", "work",
    }
)  # fmt: skip
OF_CASE = tuple(name for name in WorkPermitAnswers.model_fields if name not in NOT_JUDGED)


def facts(subject: Subject, day: date) -> dict[str, JsonValue]:
    """The facts of a case on a day, under the names of `WorkPermitFacts`.

    Wrong and missing answers give no fact: the rules then say "unknown" and name the question. Nothing claimed is a
    fact too (`lines` is then empty). `degree_country` falls back on the studies, `history_gap_free` is worked out.
    """
    told = {
        **_valid(PersonAnswers, subject.person, OF_PERSON),
        **_valid(EmployerAnswers, subject.employer, OF_EMPLOYER),
        **_valid(WorkPermitAnswers, subject.answers, OF_CASE),
    }
    told.setdefault("lines", [])
    if str(told.get("birth_date", "")) > day.isoformat():
        del told["birth_date"]  # the form complains about it; the rules cannot use it
    country = _country_of_degree(subject.answers)
    if country and "degree_country" not in told:
        told["degree_country"] = country
    whole = _career_whole(subject.answers, day)
    if whole is not None:
        told["history_gap_free"] = whole
    return told


def _valid(model: type[BaseModel], raw: Answers, names: tuple[str, ...]) -> dict[str, JsonValue]:
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


def _country_of_degree(raw: Answers) -> str:
    """Where the highest degree was conferred, told by the studies."""
    try:
        rows = draft(WorkPermitAnswers, raw).education
    except Unanswered:
        return ""
    ranks = [choice.key for choice in DEGREES.choices]
    best = max(rows, key=lambda row: ranks.index(row.degree), default=None)
    return best.country if best is not None and best.degree != "none" else ""


def _career_whole(raw: Answers, day: date) -> bool | None:
    """True when no month is missing or told twice; None while the career is not told."""
    answers = draft(WorkPermitAnswers, raw)
    try:
        education, work = answers.education, answers.work
    except Unanswered:
        return None
    return not any(c for c in career_complaints(education, work, day) if not c.missing)
