"""From answers to facts: who is identified, who of the family joins, what is counted."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.case_types import ALL, kind
from desktop.case_types.case_type import Subject
from desktop.case_types.person import PersonAnswers
from desktop.case_types.visa_support.family import joins
from desktop.forms.draft import drafted_rows

DAY = date(2026, 11, 22)
CONFIRMATION = kind("visa_talent_confirmation")
VISAS = [one for one in ALL if one.family == "visa_support"]


def member(relation: str, born: str) -> dict[str, str]:
    return {
        "relation": relation, "name": "KIM ONE", "sex": "male", "birth_date": born, "nationality": "KOR",
        "passport_number": "M12345678",
    }  # fmt: skip


@pytest.mark.parametrize("one", VISAS, ids=lambda one: one.key)
def test_nothing_entered_is_nothing_known(one) -> None:
    empty = {"family_named": 0, "family_elders": 0, "family_children_born": []}
    told = one.facts(Subject({}, {}, {}), DAY)
    assert told == {name: value for name, value in empty.items() if name in one.fact_questions.model_fields}


@pytest.mark.parametrize("name", ["surname", "sex", "birth_date", "nationality", "passport_number"])
def test_one_line_missing_and_nobody_is_identified(name: str) -> None:
    subject = kind("visa_port").sample(0)
    bare = Subject({k: v for k, v in subject.person.items() if k != name}, subject.employer, subject.answers)
    assert "invitee_identified" in kind("visa_port").facts(subject, DAY)
    assert "invitee_identified" not in kind("visa_port").facts(bare, DAY)


def test_the_family_is_counted_from_the_persons_own_rows() -> None:
    subject = CONFIRMATION.sample(0)
    family = [member("spouse", "1985-01-01"), member("child", "2010-01-01"), member("parent", "1950-01-01"), {}]
    told = CONFIRMATION.facts(Subject({**subject.person, "family": family}, subject.employer, subject.answers), DAY)
    assert (told["family_named"], told["family_elders"], told["family_children_born"]) == (3, 1, ["2010-01-01"])


@pytest.mark.parametrize(
    ("relation", "born", "expected"),
    [("spouse", "1985-01-01", True), ("child", "2008-11-23", True), ("child", "2008-11-22", False),
     ("parent", "1950-01-01", False), ("child", "2027-01-01", None)],
)  # fmt: skip
def test_who_joins(relation: str, born: str, expected: bool | None) -> None:
    row = drafted_rows(PersonAnswers, {"family": [member(relation, born)]}, "family")[0]
    assert joins(row, DAY, 18) is expected


def test_half_typed_rows_are_no_whole_schedule() -> None:
    unit = kind("visa_unit_invitation")
    subject = unit.sample(0)
    half = Subject(subject.person, subject.employer, {**subject.answers, "schedule": [{"from_day": "2027-01-01"}]})
    assert "schedule_whole" not in unit.facts(half, DAY)
