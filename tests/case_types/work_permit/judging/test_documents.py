"""A permit that ends while its case is decided is warned of, and never refuses by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.basics.paths import resource
from desktop.case_types import kind
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Condition

DAY = date(2026, 11, 22)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
EXTEND = kind("work_permit_extend")


def pending(days: int) -> list[Condition]:
    facts = {"permit_expires_on": (DAY + timedelta(days=days)).isoformat(), "permit_class": "B"}
    return [c for c in EXTEND.judge(LIBRARY, facts, DAY).conditions if c.id == "permit_pending"]


@pytest.mark.parametrize(("days", "outcome"), [(0, "unmet"), (29, "unmet"), (30, "met"), (400, "met")])
def test_a_permit_near_its_end_is_warned_of(days: int, outcome: str) -> None:
    found = pending(days)
    assert [c.outcome.value for c in found] == [outcome]
    assert not found[0].blocks


def test_a_permit_that_has_ended_is_another_matter() -> None:
    assert pending(-1) == []
