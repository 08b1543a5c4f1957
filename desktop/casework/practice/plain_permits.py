"""The permits plain people of a practice office hold: before their case, and what a finished case left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from desktop.case_types.case_type import CaseType
from desktop.policy.reckoning.age import years_later

YEARS: Final = {"A": 3, "B": 2, "C": 1}
BEFORE: Final = frozenset({"extend", "change", "cancel", "reissue"})  # columns of the kinds about a permit in hand


def permits_of(kind: CaseType, case: dict[str, Any], random: Random) -> Iterator[dict[str, Any]]:
    """Rows of the permits that belong to one plain case: living, replaced or cancelled as its stage has it."""
    talent = case["talent_class"] or "B"
    ended: date | None = case["closed_on"]
    if ended is None and case["stage"] == "decided":
        ended = case["accepted_on"]
    number = f"2200{case['id']:08d}"
    if kind.column in BEFORE:
        until = case["opened_on"] + timedelta(days=random.randint(33, 88))
        first = years_later(until, -YEARS[talent])
        over = {"cancel": "cancelled"}.get(kind.column, "replaced") if ended else "alive"
        yield _row(case, number, first, until, over, ended, talent)
    if ended is not None and "permit" in kind.yields:
        yield _row(case, number, ended, years_later(ended, YEARS[talent]), "alive", None, talent)


def _row(
    case: dict[str, Any], number: str, first: date, last: date, state: str, ended: date | None, talent: str
) -> dict[str, Any]:  # fmt: skip
    return {
        "person_id": case["person_id"],
        "kind": "permit",
        "number": number,
        "employer_id": case["employer_id"],
        "employer_name": case["employer_name"],
        "case_id": case["id"],
        "first_day": first,
        "last_day": last,
        "data": {"class": talent},
        "state": state,
        "ended_on": ended,
        "ended_why": "演示" if ended else "",
        "created_at": case["updated_at"],
    }
