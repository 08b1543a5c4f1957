"""What stands on the visa a granted case leads to, beside its number and days."""

from __future__ import annotations

from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Answers
from desktop.case_types.visa_support.choices import MULTIPLE

TALENT: Final = "visa_r"
OTHER: Final = "visa_other"


def writes_talent(answers: Answers) -> dict[str, JsonValue]:
    """An R visa, entered as often as one likes."""
    return {"residence_kind": TALENT, "visa_entries": MULTIPLE, **_stay(answers)}


def writes_visit(answers: Answers) -> dict[str, JsonValue]:
    """A visa for a visit, with its entries."""
    entries = answers.get("visa_entries")
    return {"residence_kind": OTHER, **({"visa_entries": entries} if entries else {}), **_stay(answers)}


def _stay(answers: Answers) -> dict[str, JsonValue]:
    days = answers.get("stay_days")
    return {"stay_days": days} if days else {}
