"""What is asked of a residence case, and which days it watches."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types import kind
from desktop.case_types.deadlines import every_deadline
from desktop.case_types.residence import RESIDENCES
from desktop.case_types.residence.facts import truths
from desktop.case_types.residence.facts_model import ResidenceFacts
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.matrix import MatrixChapter

DAY = date(2026, 11, 22)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


def test_every_truth_a_paper_asks_for_is_told() -> None:
    told = truths(ResidenceFacts(), DAY)
    asked = {name for row in LIBRARY.chapter("residence/materials", MatrixChapter).material for name in row.when}
    assert asked <= set(told)
    assert all(told[name] is None for name in asked)  # what nobody said is neither so nor not so


def watched(key: str, **facts: str) -> dict[str, date | None]:
    _class, found = every_deadline(LIBRARY, kind(key), facts, DAY)
    return {one.id: one.day for one in found if one.step == "window"}


def test_a_first_paper_watches_the_entry_and_no_extension() -> None:
    days = watched("residence_work", apply_for="first", entered_on="2026-11-01", residence_expires_on="2026-12-01")
    assert days == {"accommodation": date(2026, 11, 2), "residence_permit": date(2026, 12, 1)}


def test_an_extension_watches_the_paper_in_hand() -> None:
    days = watched("residence_work", apply_for="extend", residence_expires_on="2026-12-31")
    assert days == {"residence_extension": date(2026, 12, 1)}


def test_nothing_is_left_out_while_nobody_said_what_is_applied_for() -> None:
    assert len(watched("residence_family")) == 4


@pytest.mark.parametrize(
    ("ground", "clock", "until"),
    [("recommended", "pr_recommended", date(2027, 2, 22)), ("worker", "pr_worker", date(2027, 5, 24))],
)
def test_permanent_residence_watches_the_clock_of_its_ground(ground: str, clock: str, until: date) -> None:
    # 2026-11-23 + 90 days is Sunday 2027-02-21, + 180 days is Saturday 2027-05-22: both move on to Monday.
    days = watched("permanent_residence", pr_ground=ground, police_accepted_on="2026-11-23")
    assert days[clock] == until
    assert len({"pr_recommended", "pr_worker"} & set(days)) == 1


@pytest.mark.parametrize("one", RESIDENCES, ids=lambda one: one.key)
def test_the_exit_entry_police_decide(one) -> None:
    assert one.decided_by == "exit_entry"
    assert not one.classed


def test_a_fact_of_the_wrong_type_is_told_with_its_name() -> None:
    with pytest.raises(Expected) as trouble:
        ResidenceFacts.read({"months_wanted": "a year"})
    assert trouble.value.field == "months_wanted"
