"""Submissions and applicants as pages show them: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_
from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed

ROUTES: Final[dict[str, str]] = {
    "normal": N_("正常申报"),
    "skilled": N_("贯通"),
    "green": N_("绿色通道"),
    "direct": N_("直接申报"),
    "recognition": N_("认定"),
    "exceptional": N_("破格"),
    "transfer": N_("转评"),
    "confirmation": N_("确认"),
}
# the kind of case → the route of its application
ROUTE_OF: Final[dict[str, str]] = {
    "professional_title_review": "normal",
    "professional_title_recognition": "recognition",
    "professional_title_exceptional": "exceptional",
    "professional_title_transfer": "transfer",
    "professional_title_confirmation": "confirmation",
}


@dataclass(frozen=True)
class Submitted:
    """A submission that now stands in the batch and in the book of what came in."""

    submission_id: int
    incoming_number: str
    changed: Changed


@dataclass(frozen=True)
class SubmissionRow:
    """What one employer handed in. `tell_by` is the last day to tell the employer once what is wrong."""

    id: int
    batch_id: int
    employer_id: int
    employer_name: str
    incoming_id: int | None
    incoming_number: str
    letter_number: str
    letter_day: date | None
    received_on: date
    told_on: date | None
    tell_by: date | None
    state: str
    answers: Answers
    people: int  # how many applicants stand in it; `answers["people"]` is what the letter says
    version: int


@dataclass(frozen=True)
class ApplicantRow:
    """One applicant of a batch in a list."""

    id: int
    submission_id: int | None
    case_id: int
    case_number: str
    person_id: int
    applicant: str
    employer_id: int | None
    employer_name: str
    serial: int
    receipt: str
    kind: str
    title_series: str
    specialty: str
    level: str
    route: str
    state: str
    since: date
    ended_why: str


@dataclass(frozen=True)
class CaseInBatch:
    """In which batch a case stands, and where."""

    application_id: int
    batch_id: int
    batch_number: str
    batch_name: str
    receipt: str
    state: str
    since: date
    ended_why: str
