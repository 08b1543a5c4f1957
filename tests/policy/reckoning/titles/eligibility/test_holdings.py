"""The titles somebody has and the day each counts from."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.eligibility.holdings import Given, Qualified, best_of, holdings

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2025, 12, 31)
PASSED, DOCUMENT, EXAM = date(2020, 11, 20), date(2021, 1, 15), date(2020, 9, 13)


@pytest.mark.parametrize(
    ("way", "setting", "since"),
    [
        ("review", "passed_on", PASSED),
        ("review", "doc_date", DOCUMENT),
        ("exam", "passed_on", EXAM),
        ("exam", "exam_last_day", EXAM),
        ("exam", "doc_date", DOCUMENT),
        ("recognition", "passed_on", PASSED),
    ],
)
def test_the_day_a_title_counts_from(way: str, setting: str, since: date) -> None:
    title = Given("engineering", "ZJ", "工程师", way, PASSED, DOCUMENT, EXAM)
    assert holdings(LIBRARY, [title], [], setting, DAY)[0].since == since  # type: ignore[arg-type]


def test_the_next_best_day_where_the_first_is_not_told() -> None:
    title = Given("engineering", "ZJ", "", "exam", None, DOCUMENT)
    found = holdings(LIBRARY, [title], [], "passed_on", DAY)[0]
    assert (found.since, found.says) == (DOCUMENT, "工程师")


def test_a_qualification_stands_for_a_title_from_its_own_day() -> None:
    found = holdings(LIBRARY, [], [Qualified("constructor_1", date(2019, 3, 1))], "passed_on", DAY)
    assert [(one.series, one.level, one.since) for one in found] == [("engineering", "ZJ", date(2019, 3, 1))]
    assert holdings(LIBRARY, [], [Qualified("unknown")], "passed_on", DAY) == ()
    assert holdings(LIBRARY, [], [Qualified("software_senior", DAY)], "passed_on", DAY)[0].warning


def test_a_transfer_takes_over_the_years_before_it() -> None:
    rows = [
        Given("economics", "ZJ", "经济师", "exam", None, None, date(2018, 11, 4)),
        Given("engineering", "ZJ", "工程师", "transfer", date(2023, 12, 1)),
    ]
    found = best_of(holdings(LIBRARY, rows, [], "passed_on", DAY), ["engineering"], 3)
    assert found is not None
    assert (found.since, found.obtained_on) == (date(2018, 11, 4), date(2023, 12, 1))


def test_a_higher_title_counts_for_a_lower_one_and_the_earliest_first() -> None:
    rows = [
        Given("engineering", "FG", "", "review", date(2022, 1, 1)),
        Given("engineering", "ZJ", "", "review", date(2015, 1, 1)),
    ]
    held = holdings(LIBRARY, rows, [], "passed_on", DAY)
    assert best_of(held, ["engineering"], 3).since == date(2015, 1, 1)  # type: ignore[union-attr]
    assert best_of(held, ["engineering"], 4).level == "FG"  # type: ignore[union-attr]
    assert best_of(held, ["economics"], 1) is None
