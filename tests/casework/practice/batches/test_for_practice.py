"""The running batch of a practice office: what happened in it has happened, and it still takes in."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.casework.practice.batches.days import Days
from desktop.casework.practice.batches.for_practice import looked_through_by
from desktop.policy.book.library import PolicyLibrary

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


@pytest.mark.parametrize("today", [date(2026, 2, 20), date(2026, 5, 3), date(2026, 10, 6), date(2026, 11, 26)])
def test_nothing_of_it_lies_in_days_to_come(today) -> None:
    days = Days.ending(LIBRARY, looked_through_by(LIBRARY, today))
    assert days.opens < days.hands_in < days.looks <= today < days.closes
