"""What a new case begins with: the class as it stands on the person's line, and how the person was brought in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pydantic import BaseModel, JsonValue

from desktop.case_types.case_type import Answers
from desktop.case_types.known import Known
from desktop.case_types.talent_service.choices import RECORD

TALENT_CLASS: Final = "talent_class"
BROUGHT_IN: Final = ("engagement", "first_employed_on", "contract_from", "contract_until")


def class_on_line(known: Known) -> dict[str, JsonValue]:
    """The answers a class on record tells; {} when there is none alive."""
    held = known.alive(TALENT_CLASS)
    if held is None:
        return {}
    told: dict[str, JsonValue] = {
        "class_basis": RECORD,
        "talent_class": held.data.get("class"),
        "class_programme": held.data.get("programme"),
        "class_certificate": held.number or held.data.get("certificate"),
        "graded_on": held.data.get("graded_on") or (held.first_day.isoformat() if held.first_day else None),
        "class_until": held.last_day.isoformat() if held.last_day else None,
    }
    told |= {name: held.data.get(name) for name in BROUGHT_IN}
    return {name: value for name, value in told.items() if value not in (None, "")}


def starts_with_class(answers: type[BaseModel]) -> Callable[[Known], dict[str, JsonValue]]:
    """The first answers of a service."""

    def begin(known: Known) -> dict[str, JsonValue]:
        told = class_on_line(known)
        earlier = known.last_answers
        told |= {n: earlier[n] for n in BROUGHT_IN if n not in told and earlier.get(n) not in (None, "")}
        return {name: value for name, value in told.items() if name in answers.model_fields}

    return begin


def graded_before(known: Known) -> dict[str, JsonValue]:
    """What an earlier class says at the next application."""
    held = known.newest(TALENT_CLASS)
    if held is None:
        return {}
    told: dict[str, JsonValue] = {
        "graded_before": True,
        "graded_before_on": held.data.get("graded_on") or (held.first_day.isoformat() if held.first_day else None),
        "graded_before_class": held.data.get("class"),
        "graded_before_programme": held.data.get("programme"),
    }
    return {name: value for name, value in told.items() if value not in (None, "")}


def writes_class(answers: Answers) -> dict[str, JsonValue]:
    """What stands with a class on the line: the programme it was given under, and how its holder was brought in."""
    told = {"class": answers.get("class_asked"), "programme": answers.get("grading_programme")}
    told |= {name: answers.get(name) for name in BROUGHT_IN}
    return {name: value for name, value in told.items() if value not in (None, "")}


def writes_money(answers: Answers) -> dict[str, JsonValue]:
    """What stands with money on the line."""
    told = {"money": answers.get("money_kind"), "programme": answers.get("class_programme")}
    told["class"] = answers.get("talent_class") if answers.get("money_kind") == "settling" else answers.get("degree")
    return {name: value for name, value in told.items() if value not in (None, "")}


def writes_schooling(answers: Answers) -> dict[str, JsonValue]:
    """Which child, and into which class."""
    told = {"child": answers.get("child_name"), "grade": answers.get("grade")}
    return {name: value for name, value in told.items() if value not in (None, "")}


def writes_form(answers: Answers) -> dict[str, JsonValue]:
    """Which form, and the post."""
    told = {"form": answers.get("employment_form"), "post": answers.get("appointed_post")}
    return {name: value for name, value in told.items() if value not in (None, "")}
