"""Which form a person has: a foreigner's, by the passport, or a Chinese citizen's, by the identity card."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from pydantic import BaseModel

from desktop.case_types.case_type import Answers
from desktop.case_types.citizens.citizen import CHINA, CITIZEN_LAYOUT, CitizenAnswers
from desktop.case_types.person import PERSON_LAYOUT, PersonAnswers
from desktop.forms.complaints import Complaint, complaints
from desktop.forms.layout import Layout


@dataclass(frozen=True)
class RecordForm:
    """A form about somebody on record: its questions and where they stand."""

    model: type[BaseModel]
    layout: Layout


FOREIGNER: Final = RecordForm(PersonAnswers, PERSON_LAYOUT)
CITIZEN: Final = RecordForm(CitizenAnswers, CITIZEN_LAYOUT)


def is_citizen(raw: Answers) -> bool:
    """Whether somebody is a Chinese citizen: the nationality says so, and nothing else does."""
    return raw.get("nationality") == CHINA


def person_form(raw: Answers) -> RecordForm:
    """The form somebody has; a foreigner's while nothing is known."""
    return CITIZEN if is_citizen(raw) else FOREIGNER


def of_form(raw: Answers) -> dict[str, Any]:
    """The answers of the form somebody has: what was typed on the other one before stays on file, and is not read."""
    own, other = person_form(raw).model, (FOREIGNER if is_citizen(raw) else CITIZEN).model
    return {name: value for name, value in raw.items() if name in own.model_fields or name not in other.model_fields}


def person_complaints(raw: Answers, day: date) -> tuple[Complaint, ...]:
    """What is wrong or missing in what was entered of a person."""
    return complaints(person_form(raw).model, of_form(raw), day=day)
