"""Terms and windows of a kind as deadlines: the published cases, what waits for a day, what is only compared."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.case_types import ALL
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.book.windows import WindowsChapter
from desktop.policy.reckoning.terms.deadlines import Deadline, deadlines_of, term_deadlines

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
FAMILY = "work_permit"
DAY = date(2026, 11, 2)


def windows(kind: str, **days: date) -> dict[str, Deadline]:
    return {one.id: one for one in deadlines_of(LIBRARY, FAMILY, kind, days, DAY)}


def test_extension_window_of_a_permit_that_ends_with_the_year() -> None:  # T23
    found = windows("work_permit_extend", permit_expires_on=date(2026, 12, 31))
    assert found["extension_earliest"].day == date(2026, 10, 2)
    assert found["extension_earliest_beijing"].day == date(2026, 9, 2)
    assert found["extension_earliest_beijing"].compared
    last = found["extension_latest"]
    assert (last.day, last.way, last.safe_on) == (date(2026, 12, 1), "latest", None)
    assert not last.passed(date(2026, 12, 1))
    assert last.passed(date(2026, 12, 2))
    assert found["residence_extension"].day is None


def test_a_latest_day_on_a_sunday_is_not_moved_on_but_says_when_to_come() -> None:
    last = windows("work_permit_extend", permit_expires_on=date(2026, 12, 29))["extension_latest"]
    assert (last.day, last.safe_on) == (date(2026, 11, 29), date(2026, 11, 27))


def test_cancellation_counts_the_saturdays_worked() -> None:  # T25
    found = windows("work_permit_cancel", ended_on=date(2026, 2, 10))["cancellation"]
    assert found.day == date(2026, 3, 2)
    assert found.proof.made_up == (date(2026, 2, 14), date(2026, 2, 28))


def test_decisions_of_a_case_accepted_on_a_monday() -> None:  # T27
    first = {one.id: one for one in term_deadlines(LIBRARY, FAMILY, "work_permit_new_abroad", "A", DAY)}
    assert first["decision_A"].day == date(2026, 11, 9)
    assert first["decision_legal"].day == date(2026, 11, 30)
    assert first["decision_legal"].legal
    assert first["decision_extension"].day == date(2026, 11, 23)  # five days and ten more
    others = {one.id: one for one in term_deadlines(LIBRARY, FAMILY, "work_permit_new_abroad", "B", DAY)}
    assert others["decision_others"].day == date(2026, 11, 16)
    assert others["decision_beijing"].compared


def test_a_window_whose_day_comes_later_says_which_day_it_waits_for() -> None:
    waiting = windows("work_permit_new_abroad")["residence_permit"]
    assert (waiting.day, waiting.proof, waiting.start_says) == (None, None, "入境之日")


@pytest.mark.parametrize("window", LIBRARY.chapter(f"{FAMILY}/case_windows", WindowsChapter).window)
def test_every_window_names_a_rule_and_a_fact_of_its_kinds(window) -> None:
    rules = {rule.id for rule in LIBRARY.chapter(f"{FAMILY}/windows", RulesChapter).rule}
    assert window.rule in rules
    kinds = {kind.key: kind for kind in ALL}
    for key in window.kinds:
        if window.fact and key in kinds:
            assert window.fact in kinds[key].fact_questions.model_fields, key


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.key)
def test_every_kind_has_its_terms(kind) -> None:
    found = term_deadlines(LIBRARY, kind.family, kind.key, "", DAY)
    wanted = {"pre_review", "acceptance", "decision"}
    if kind.family == "talent_service":  # another department decides: its answer and our asking after are what is timed
        wanted = {"reply", "follow_up"} if "replied" in kind.stages else set()
    if kind.family == "professional_title":  # taken in or told of every shortfall by one and the same day
        wanted = {"pre_review", "decision"}
    assert wanted <= {one.step for one in found}
    assert all(one.day is not None and one.clause and one.source for one in found)
