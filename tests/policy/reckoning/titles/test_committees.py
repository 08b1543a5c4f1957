"""Whether a committee may meet: its filing to the day, its size by the rules, its scope."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.reckoning.titles.committees import (
    OFFICE_VALUES,
    SOON,
    Committee,
    faults,
    longest_filing,
    longest_term,
    outside,
    standing,
)
from desktop.policy.verdict import Confidence

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2026, 11, 25)
GOOD = Committee(
    "high", "series", 25, "演人社备〔2026〕1号", date(2026, 1, 1), date(2028, 12, 31), "engineering",
    levels=("ZG", "FG"),
)  # fmt: skip


def test_v11_a_filing_that_ended_blocks_the_meeting() -> None:
    filed = replace(GOOD, filed_from=date(2022, 6, 1), filed_until=date(2025, 5, 31))
    assert standing(LIBRARY, filed, date(2025, 5, 31)).may_meet
    expired = standing(LIBRARY, filed, date(2025, 6, 3))
    assert (expired.may_meet, expired.key, [one.field for one in expired.blocks]) == (False, "expired", ["filed_until"])
    assert "2025-05-31" in expired.blocks[0].says


@given(st.integers(-40, 1200))
def test_it_meets_on_the_days_of_its_filing_and_no_other(shift: int) -> None:
    day = GOOD.filed_from + timedelta(days=shift)  # type: ignore[operator]
    found = standing(LIBRARY, GOOD, day)
    assert found.may_meet == (date(2026, 1, 1) <= day <= date(2028, 12, 31))
    told = any("续备" in one.says for one in found.warnings)
    assert told == (found.may_meet and (date(2028, 12, 31) - day).days <= SOON)


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ({}, "good"),
        ({"filing_number": ""}, "unfiled"),
        ({"filed_from": None}, "expired"),
        ({"filed_from": date(2026, 12, 1)}, "not_yet"),
        ({"filed_until": date(2029, 1, 1)}, "expired"),
        ({"size": 24}, "faulty"),
        ({"size": 23}, "faulty"),
        ({"size": 23, "size_document": "演人社函〔2026〕2号"}, "good"),
        ({"per": "specialty", "size": 11}, "good"),
        ({"per": "specialty", "size": 9}, "faulty"),
        ({"ended_on": DAY}, "ended"),
        ({"filed_until": DAY + timedelta(days=SOON)}, "expiring"),
        ({"filed_until": DAY + timedelta(days=SOON + 1)}, "good"),
    ],
)
def test_the_standing_in_one_word(told: dict, key: str) -> None:
    assert standing(LIBRARY, replace(GOOD, **told), DAY).key == key


def test_jilin_s_seventeen_and_unconfirmed_sizes_only_warn() -> None:
    found = standing(LIBRARY, replace(GOOD, per="specialty", size=11), DAY)
    assert found.may_meet
    (warning,) = found.warnings
    assert (warning.confidence, warning.source) == (Confidence.ONE_SOURCE, "title_jl2013")
    assert standing(LIBRARY, replace(GOOD, per="specialty", size=17), DAY).warnings == ()
    middle = standing(LIBRARY, replace(GOOD, level="middle", size=9), DAY)
    assert middle.may_meet
    assert [one.confidence for one in middle.warnings] == [Confidence.TO_CHECK]


def test_the_office_s_own_figure_binds() -> None:
    value = LocalValue(
        OFFICE_VALUES, "size_middle_series", "", "13", date(2026, 1, 1), None, "演人社规〔2026〕3号", "周敏", DAY
    )
    library = LIBRARY.with_local((value,))
    middle = replace(GOOD, level="middle", size=11)
    assert [one.field for one in faults(library, middle, DAY)] == ["size"]
    assert not standing(library, middle, DAY).may_meet
    assert standing(library, replace(middle, size=13), DAY).warnings == ()


@pytest.mark.parametrize(
    ("series", "specialty", "level", "within"),
    [
        ("engineering", "机械", "FG", True), ("economics", "", "FG", False), ("engineering", "", "ZJ", False),
        ("engineering", "", "", True),
    ],
)  # fmt: skip
def test_the_scope(series: str, specialty: str, level: str, within: bool) -> None:
    assert (outside(GOOD, series, specialty, level) == "") == within


def test_the_scope_of_a_specialty() -> None:
    narrow = replace(GOOD, per="specialty", specialties=("机械", "电气"), levels=())
    assert outside(narrow, "engineering", "机械设计", "ZG") == ""
    assert outside(narrow, "engineering", "化工", "ZG")
    assert outside(replace(narrow, level="middle"), "engineering", "机械", "FG")


def test_three_years_to_the_day() -> None:
    assert longest_filing(LIBRARY, date(2026, 1, 1)) == date(2028, 12, 31)
    assert longest_term(LIBRARY, date(2024, 2, 29)) == date(2027, 2, 27)
