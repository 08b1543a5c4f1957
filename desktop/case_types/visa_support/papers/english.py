"""Answers in English, for letters in two languages: days as the English write them, names as in the passport."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from pydantic import BaseModel

from desktop.basics.countries import country
from desktop.basics.errors import Unanswered
from desktop.case_types.case_type import Answers
from desktop.forms.draft import draft
from desktop.forms.questions import question_of

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
SEXES: Final = {"male": "male", "female": "female"}


def day_in_english(day: date) -> str:
    """`25 November 2026`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def days_in_english(count: int) -> str:
    """`1 day`, `30 days`."""
    return f"{count} day" if count == 1 else f"{count} days"


def in_english(model: type[BaseModel], raw: Answers, name: str) -> str:
    """One answer in English; "" when it is missing, when the model does not ask for it, or when it has no English."""
    if name not in model.model_fields:
        return ""
    question = question_of(model, name)
    try:
        value: Any = getattr(draft(model, raw), name)
    except Unanswered:
        return ""
    if isinstance(value, date):
        return day_in_english(value)
    if name == "sex":
        return SEXES.get(str(value), "")
    if name == "nationality":
        found = country(str(value))
        return found.en if found is not None else ""
    if question.choices:
        return next((choice.title_en for choice in question.choices if choice.key == value), "")
    if isinstance(value, int) and not isinstance(value, bool):
        return days_in_english(value) if name == "stay_days" else str(value)
    return ""
