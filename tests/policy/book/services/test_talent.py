"""Programmes by the day of first employment, ages by class; a table that contradicts itself is refused."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.services.checks import CheckRule
from desktop.policy.book.services.talent import Amount, AmountsChapter, ClassesChapter, Period

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
CLASSES = LIBRARY.chapter("talent_service/classes", ClassesChapter)
AMOUNTS = LIBRARY.chapter("talent_service/amounts", AmountsChapter)
DAY = date(2026, 11, 22)
CITED = {"source": "jl3", "clause": "一", "first_day": DAY, "checked_on": DAY, "confidence": "confirmed"}


@pytest.mark.parametrize(
    ("employed", "programme"),
    [
        (date(2018, 2, 4), None), (date(2018, 2, 5), "p2"), (date(2022, 9, 29), "p2"), (date(2022, 9, 30), "p3"),
        (date(2030, 1, 1), "p3"),
    ],
)  # fmt: skip
def test_the_day_of_first_employment_names_one_programme(employed: date, programme: str | None) -> None:
    found = CLASSES.by_employment(employed)
    assert (found.key if found is not None else None) == programme


def test_ages_are_by_class_and_sort() -> None:
    asked = (("A", ""), ("D", "skilled"), ("E", "skilled"), ("E", "company"))
    limits = {key: CLASSES.age_of(*key, DAY) for key in asked}
    assert limits[("A", "")].most is None
    assert limits[("D", "skilled")].most == 60
    assert limits[("E", "skilled")].most == 50
    assert limits[("E", "company")] is None


def test_a_table_knows_its_own_programme_alone() -> None:
    for row in AMOUNTS.amount:
        found = AMOUNTS.find(row.money, row.programme, row.of, DAY)
        assert found == row
    assert AMOUNTS.find("settling", "changchun", "A", DAY) is None
    assert AMOUNTS.find("graduate_living", "p3", "doctor", DAY) is None


@pytest.mark.parametrize(
    ("shape", "raw"),
    [
        (Amount, {"id": "x", "money": "m", "programme": "p", "of": "A", "yuan": 10, "yuan_most": 9}),
        (Period, {"key": "x", "kinds": [], "opens": "08-01", "closes": "06-01"}),
        (Period, {"key": "x", "kinds": [], "opens": "13-01", "closes": "13-02"}),
        (CheckRule, {"id": "x", "kinds": [], "check": "at_least", "fact": "f"}),
        (CheckRule, {"id": "x", "kinds": [], "check": "later", "fact": "f"}),
        (CheckRule, {"id": "x", "kinds": [], "check": "one_of", "fact": "f"}),
        (CheckRule, {"id": "x", "kinds": [], "check": "yes", "fact": "f", "values": ["a"]}),
    ],
)
def test_what_contradicts_itself_is_refused(shape, raw) -> None:
    with pytest.raises(ValidationError):
        shape.model_validate({**CITED, "says": "甲", **raw}, strict=False)
