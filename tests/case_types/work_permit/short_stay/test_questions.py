"""What is asked about a short stay, and what is said against it."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import JsonValue

from desktop.case_types import kind
from desktop.forms.complaints import complaints

DAY = date(2026, 11, 22)
SHORT = kind("work_permit_short_term")


def told(**changed: JsonValue) -> dict[str, list[str]]:
    """The complaints of an invented whole case with some answers changed, by question."""
    assert SHORT.sample is not None
    raw = {**SHORT.sample(0).answers, **changed}
    found: dict[str, list[str]] = {}
    for one in complaints(SHORT.answers, {name: value for name, value in raw.items() if value is not None}, day=DAY):
        found.setdefault(one.name, []).append(one.literal)
    return found


def test_a_whole_one_has_nothing_against_it() -> None:
    assert told() == {}


@pytest.mark.parametrize(
    ("first", "last", "entries", "days", "wrong"),
    [
        ("2027-01-01", "2027-01-30", 1, 30, None),
        ("2027-01-01", "2027-01-30", 1, 29, "stay_days"),
        ("2027-01-01", "2027-03-31", 2, 30, None),
        ("2027-01-01", "2027-01-30", 2, 31, "stay_days"),
        ("2027-01-02", "2027-01-01", 1, 1, "stay_until"),
        ("2027-01-01", "2027-01-01", 1, 1, None),
    ],
)
def test_days_fit_the_term(first: str, last: str, entries: int, days: int, wrong: str | None) -> None:
    found = told(stay_from=first, stay_until=last, entries=entries, stay_days=days)
    assert set(found) == ({wrong} if wrong else set())


def test_a_contract_that_leaves_something_out_is_told_what() -> None:
    assert "入境次数" in told(short_contract_names=["person", "nationality", "place", "period", "content"])[
        "short_contract_names"
    ][0]  # fmt: skip


def test_a_performance_names_its_approval_and_nothing_else_does() -> None:
    assert set(told(short_task="performance", performance_approval=None)) == {"performance_approval"}
    assert told(short_task="performance", performance_approval="演示文演〔2026〕8号") == {}
    assert told(short_task="guidance", performance_approval=None) == {}


def test_somebody_in_china_already_is_told_to_apply_elsewhere() -> None:
    assert set(told(applicant_outside_china=False)) == {"applicant_outside_china"}
