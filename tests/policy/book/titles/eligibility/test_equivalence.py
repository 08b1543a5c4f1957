"""Qualifications and the titles they stand for, line by line of an independent list."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.equivalence import EquivalenceChapter
from desktop.policy.book.titles.series import SeriesChapter

DAY = date(2025, 12, 31)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
CHAPTER = LIBRARY.chapter("professional_title/equivalence", EquivalenceChapter)
TOLD = {
    "architect_1": "工程师", "architect_2": "助理工程师", "constructor_1": "工程师", "constructor_2": "助理工程师",
    "cost_1": "工程师", "cost_2": "助理工程师", "supervisor": "工程师", "safety_middle": "工程师",
    "safety_junior": "助理工程师", "fire_1": "工程师", "fire_2": "助理工程师", "planner": "工程师",
    "metrology_2": "助理工程师", "structure_1": "工程师", "electrical": "工程师", "nuclear_test_1": "技术员",
    "nuclear_operator": "技术员", "ship_surveyor_b": "助理工程师", "cpa": "会计师", "tax_agent": "经济师",
    "consultant_engineer": "工程师", "auctioneer": "助理经济师", "bank_middle": "经济师", "pharmacist": "主管药师",
    "doctor": "医师", "vet": "助理兽医师", "telecom_middle": "工程师", "software_senior": "高级工程师",
    "law_a": "四级公证员",
}  # fmt: skip


@pytest.mark.parametrize(("key", "named"), TOLD.items())
def test_stands_for(key: str, named: str) -> None:
    found = CHAPTER.of(key, DAY)
    assert found is not None
    assert found.named == named


def test_every_title_named_is_one_of_its_series() -> None:
    series = LIBRARY.chapter("professional_title/series", SeriesChapter)
    for row in CHAPTER.equivalence:
        assert row.named in series.series_of(row.series, DAY).names[row.level], row.key


def test_what_is_not_on_the_list_stands_for_nothing() -> None:
    assert CHAPTER.of("driving_licence", DAY) is None
