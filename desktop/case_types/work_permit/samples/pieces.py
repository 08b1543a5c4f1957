"""What invented cases of several kinds are made of."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Answers
from desktop.policy.reckoning.age import years_later

ABROAD_ONLY: Final = ("planned_entry_on", "visa_post", "applicant_outside_china")


def without(answers: Answers, names: Iterable[str]) -> dict[str, JsonValue]:
    """The answers but some."""
    left = set(names)
    return {name: value for name, value in answers.items() if name not in left}


def only(answers: Answers, names: Iterable[str]) -> dict[str, JsonValue]:
    """Some of the answers."""
    kept = set(names)
    return {name: value for name, value in answers.items() if name in kept}


def paper_number(random: Random) -> str:
    """A number such as residence papers and visas have."""
    return f"{random.choice('ABCDE')}{random.randrange(10**8):08d}"


def permit(random: Random, until: date, years: int, answers: Answers) -> dict[str, JsonValue]:
    """A permit that ends on a day, with its residence paper; class and post as the answers have them."""
    return {
        "permit_number": f"2200{random.randrange(10**8):08d}",
        "permit_from": (years_later(until, -years) + timedelta(days=1)).isoformat(),
        "permit_expires_on": until.isoformat(),
        "permit_class": str(answers.get("applied_class") or "B"),
        "permit_post": str(answers.get("post") or "工程师"),
        "residence_kind": "work",
        "residence_number": paper_number(random),
        "residence_expires_on": until.isoformat(),
    }


def term(begin: date, years: int) -> dict[str, JsonValue]:
    """A contract of whole years from a day."""
    return {
        "contract_from": begin.isoformat(),
        "contract_until": (years_later(begin, years) - timedelta(days=1)).isoformat(),
        "months_applied": years * 12,
    }
