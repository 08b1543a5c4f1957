"""Continuing education year by year: 90 hours, two thirds of them professional, nothing carried over."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.reckoning.titles.eligibility.training import SETTINGS, YearHours, counted_years, judge_training

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2025, 12, 31)


@pytest.mark.parametrize(
    ("total", "professional", "lacking", "lacking_professional"),
    [
        (90, 60, 0, 0),
        (90, 50, 0, 10),
        (89, 60, 1, 0),
        (89.5, 60, 0.5, 0),
        (0, 0, 90, 60),
        (120, 59, 0, 1),
        (120, 120, 0, 0),
        (60, 60, 30, 0),
    ],
)
def test_one_year(total: float, professional: float, lacking: float, lacking_professional: float) -> None:
    judged = judge_training(LIBRARY, [2024], [YearHours(2024, total, professional)], DAY).years[0]
    assert (judged.lacking, judged.lacking_professional) == (lacking, lacking_professional)
    assert judged.known


def test_nothing_is_carried_over_and_no_year_is_guessed() -> None:
    found = judge_training(LIBRARY, [2023, 2024, 2025], [YearHours(2023, 300, 200), YearHours(2024, 10, 10)], DAY)
    assert [(one.year, one.short, one.known) for one in found.years] == [
        (2023, 0, True), (2024, 80, True), (2025, 0, False),
    ]  # fmt: skip
    assert found.lacking == 80


def test_the_total_may_be_told_by_its_parts_and_rows_of_a_year_count_together() -> None:
    rows = [YearHours(2024, None, 40, 30), YearHours(2024, None, 20, 0)]
    judged = judge_training(LIBRARY, [2024], rows, DAY).years[0]
    assert (judged.lacking, judged.lacking_professional, judged.known) == (0, 0, True)
    assert not judge_training(LIBRARY, [2024], [YearHours(2024, 90)], DAY).years[0].known
    assert judge_training(LIBRARY, [2024], [YearHours(2024, 80)], DAY).years[0].known  # short whatever the rest says


@pytest.mark.parametrize(
    ("target", "since", "years"),
    [
        ("FG", date(2020, 12, 31), [2021, 2022, 2023, 2024, 2025]),
        ("FG", date(2012, 1, 1), [2021, 2022, 2023, 2024, 2025]),
        ("FG", date(2023, 6, 1), [2024, 2025]),
        ("ZJ", date(2012, 1, 1), [2022, 2023, 2024, 2025]),
        ("ZJ", None, [2022, 2023, 2024, 2025]),
        ("ZJ", date(2025, 6, 1), []),
        ("ZL", date(2012, 1, 1), []),
    ],
)
def test_years_looked_at(target: str, since: date | None, years: list[int]) -> None:
    found, row = counted_years(LIBRARY, target, since, DAY, DAY)  # type: ignore[arg-type]
    assert list(found) == years
    assert (row is None) == (target == "ZL")


@given(professional=st.integers(0, 90), public=st.integers(0, 90))
def test_what_is_lacking_would_do(professional: int, public: int) -> None:
    judged = judge_training(LIBRARY, [2024], [YearHours(2024, professional + public, professional)], DAY).years[0]
    mended = YearHours(2024, professional + public + judged.short, professional + judged.short)
    assert judge_training(LIBRARY, [2024], [mended], DAY).years[0].short == 0


def entered(key: str, value: str) -> PolicyLibrary:
    return LIBRARY.with_local(
        [LocalValue(SETTINGS, key, "", value, date(2020, 1, 1), None, "吉人社", "张三", date(2020, 1, 1))]
    )


def test_the_office_enters_the_hours_of_its_province() -> None:
    library = entered("training_hours", "72")
    enough = judge_training(library, [2024], [YearHours(2024, 72, 48)], DAY)
    assert enough.years[0].short == 0
    assert "72学时" in enough.rule.says
    assert judge_training(library, [2024], [YearHours(2024, 72, 47)], DAY).years[0].short == 1
    assert judge_training(LIBRARY, [2024], [YearHours(2024, 72, 48)], DAY).years[0].lacking == 18


def test_the_office_enters_how_many_years_and_then_they_are_sure() -> None:
    found, row = counted_years(entered("training_fg", "3"), "FG", date(2012, 1, 1), DAY, DAY)
    assert (list(found), row) == ([2023, 2024, 2025], None)


def test_public_hours_only_where_the_office_has_a_least_number() -> None:
    row = [YearHours(2024, 90, 70, 20)]
    assert judge_training(LIBRARY, [2024], row, DAY).years[0].short == 0
    own = entered("training_public", "30")
    judged = judge_training(own, [2024], row, DAY).years[0]
    assert (judged.lacking_public, judged.short, judged.known) == (10, 10, True)
    assert not judge_training(own, [2024], [YearHours(2024, 90, 60)], DAY).years[0].known
    both = judge_training(own, [2024], [YearHours(2024, 90, 50, 20)], DAY).years[0]
    assert both.short == 20


def test_a_masters_middle_title_looks_at_three_years() -> None:
    since = date(2015, 1, 1)
    assert counted_years(LIBRARY, "ZJ", since, DAY, DAY, lambda _least: True)[0] == (2023, 2024, 2025)
    assert counted_years(LIBRARY, "ZJ", since, DAY, DAY)[0] == (2022, 2023, 2024, 2025)
    assert len(counted_years(LIBRARY, "FG", since, DAY, DAY, lambda _least: True)[0]) == 5
