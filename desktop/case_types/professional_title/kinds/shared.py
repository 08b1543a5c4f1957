"""What the five kinds declare alike: what a new case begins with, what is never copied, where facts are asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pydantic import BaseModel, JsonValue

from desktop.basics.language import N_
from desktop.case_types.known import Known

FAMILY: Final = "professional_title"
UNIT: Final = N_("申报单位")
DECIDER: Final = "title_decider"

#: What stays true of somebody from one application to the next.
OF_PERSON: Final = (
    "native_place", "political_status", "joined_party_on", "health", "began_work_on", "language", "fluency",
    "retire_category", "education", "titles", "qualifications", "skills", "appointments", "work", "pauses",
    "insurance", "training", "studies", "assessments", "achievements", "papers", "prizes", "exams", "exam_passed_on",
    "exam_line",
)  # fmt: skip
#: What is one applicant's own: the publicity and what the batch sets are the same for a whole firm, and may be copied.
OWN: Final = (
    "native_place", "joined_party_on", "began_work_on", "administrative_post", "administrative_since", "societies",
    "public_posts", "extended_service_document", "agency_document", "may_work", "penalty_sort", "penalty_until",
    "ban_from", "ban_to",
    "education", "titles", "qualifications", "skills", "appointments", "post_since", "work", "pauses", "insurance",
    "insurance_note", "training", "studies", "achievements", "papers", "prizes", "assessments", "term_assessment",
    "exams", "summary", "direct_way", "from_office_on", "deemed_from", "exam_passed_on", "exam_line", "unit_opinion",
    "objection_finding", "promise_on", "probation", "strong_points", "monthly_pay_yuan", "exceptional_lacks",
    "exceptional_grounds", "exceptional_reason", "recommenders", "transfer_reason", "came_on", "verified_on",
    "verified_note", "committee_filed",
)  # fmt: skip
#: The question behind a fact that is worked out.
BEHIND: Final = {
    "foreigner": "nationality",
    "employer": "name",
    "training_years": "training_from",
    "papers_dated_on": "unit_opinion_on",
}


def never_copied(answers: type[BaseModel]) -> tuple[str, ...]:
    """The questions of one kind that are somebody's own."""
    return tuple(name for name in OWN if name in answers.model_fields)


def with_ledger(told: JsonValue, known: Known) -> list[JsonValue]:
    """The titles told before that were not cancelled, and those of the ledger that are not among them."""
    rows: list[JsonValue] = [
        row
        for row in (told if isinstance(told, list) else ())
        if isinstance(row, dict) and (row.get("series"), row.get("level")) not in known.cancelled
    ]
    there = {(row.get("series"), row.get("level")) for row in rows if isinstance(row, dict)}
    return rows + [dict(one) for one in known.titles if (one.get("series"), one.get("level")) not in there]


def starts_from(answers: type[BaseModel]) -> Callable[[Known], dict[str, JsonValue]]:
    """The first answers of a new case: what an earlier application of the same person told, and the ledger.

    Other families have rows of the same names with other columns: what they told is left alone.
    """

    def begin(known: Known) -> dict[str, JsonValue]:
        earlier = known.last_answers if known.last_kind.startswith(FAMILY) else {}
        names = (name for name in OF_PERSON if name in answers.model_fields)
        begun: dict[str, JsonValue] = {name: earlier[name] for name in names if earlier.get(name) not in (None, "", [])}
        titles = with_ledger(begun.get("titles"), known)
        begun.pop("titles", None)
        if titles and "titles" in answers.model_fields:
            begun["titles"] = titles
        if known.ban is not None and "ban_from" in answers.model_fields:
            begun["ban_from"], begun["ban_to"] = known.ban
        return begun

    return begin
