"""The form and bare facts are held against the same checks: one fault planted in both is found at the same place."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.basics.paths import resource
from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import Subject
from desktop.case_types.gaps import gaps
from desktop.forms.complaints import complaints
from desktop.policy.book.library import PolicyLibrary

DAY = date(2026, 11, 23)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
REVIEW = "professional_title_review"
TOMORROW = "2026-11-24"
#: answer, changes of its first row (or the answer itself), where it is found: row from 0, column.
FAULTS = [
    ("education", {"graduated_on": TOMORROW}, (0, "graduated_on")),
    ("titles", {"passed_on": TOMORROW, "document_day": None}, (0, "passed_on")),
    ("titles", {"passed_on": "2021-12-20", "document_day": "2021-12-19"}, (0, "document_day")),
    ("titles", {"passed_on": "2021-12-20", "document_day": None, "last_exam_day": "2021-12-21"}, (0, "passed_on")),
    ("work", {"first_day": "2015-01-01", "last_day": "2014-12-31"}, (0, "last_day")),
    ("work", {"first_day": TOMORROW, "last_day": None}, (0, "first_day")),
    ("insurance", {"first_day": "2024-01-02", "last_day": "2024-01-01"}, (0, "last_day")),
    ("appointments", {"first_day": TOMORROW, "last_day": None}, (0, "first_day")),
    ("achievements", {"first_day": "2024-01-02", "last_day": "2024-01-01", "obtained_on": None}, (0, "last_day")),
    ("achievements", {"first_day": "2024-01-02", "last_day": None, "obtained_on": "2024-01-01"}, (0, "obtained_on")),
    ("training", {"total": 90, "professional": 60, "public": 31}, (0, "total")),
    ("training", {"year": 2027}, (0, "year")),
    ("assessments", {"year": 2027}, (0, "year")),
    ("applied_on", TOMORROW, (None, "")),
    ("unit_opinion_on", TOMORROW, (None, "")),
    ("post_since", TOMORROW, (None, "")),
]


def whole() -> Subject:
    sample = kind_of(REVIEW).sample
    assert sample is not None
    return sample(1, DAY)


def planted(name: str, fault: Any) -> dict[str, Any]:
    answers: dict[str, Any] = dict(whole().answers)
    if not isinstance(fault, dict):
        return {**answers, name: fault}
    first, *rest = answers[name]
    return {**answers, name: [{k: v for k, v in {**first, **fault}.items() if v is not None}, *rest]}


@pytest.mark.parametrize(("name", "fault", "place"), FAULTS, ids=lambda value: str(value)[:40])
def test_found_on_the_form_and_in_the_verdict(name: str, fault: Any, place: tuple[int | None, str]) -> None:
    kind, answers = kind_of(REVIEW), planted(name, fault)
    found = {(one.name, one.row, one.column) for one in complaints(kind.answers, answers, day=DAY)}
    assert (name, *place) in found
    subject = Subject(whole().person, whole().employer, answers)
    verdict = kind.judge(LIBRARY, kind.facts(subject, DAY), DAY)
    row, column = place
    told = {(one.fact, one.row, one.column) for one in verdict.wrong}
    assert (name, None if row is None else row + 1, column) in told
    assert not verdict.reached


def test_nothing_is_wrong_with_a_whole_application() -> None:
    kind, subject = kind_of(REVIEW), whole()
    assert complaints(kind.answers, subject.answers, day=DAY) == ()
    assert kind.judge(LIBRARY, kind.facts(subject, DAY), DAY).wrong == ()


def test_what_is_against_the_persons_own_record_is_led_to_its_row() -> None:
    subject = whole()
    born = str(subject.person["birth_date"])
    before = f"{int(born[:4]) - 1}{born[4:]}"
    changed = Subject(subject.person, subject.employer, planted("education", {"graduated_on": before}))
    kind = kind_of(REVIEW)
    found = gaps(kind, changed, kind.judge(LIBRARY, kind.facts(changed, DAY), DAY), (), DAY)
    [told] = [one for one in found if one.key == "education"]
    assert "第1行的毕业日期" in told.says
    assert told.why == "早于出生日期。"


def test_a_mans_retirement_is_not_a_womans() -> None:
    kind, subject = kind_of(REVIEW), whole()
    other = "male" if subject.person["sex"] == "female" else "female_55"
    assert kind.together is not None
    changed = Subject(subject.person, subject.employer, {**subject.answers, "retire_category": other})
    assert [one.name for one in kind.together(changed, DAY)] == ["retire_category"]
    assert list(kind.together(subject, DAY)) == []


def test_a_row_that_cannot_be_read_hides_no_other() -> None:
    answers = planted("education", {"graduated_on": "not a day"})
    answers["work"] = [{**answers["work"][0], "first_day": "2015-01-01", "last_day": "2014-12-31"}]
    found = {(one.name, one.column) for one in complaints(kind_of(REVIEW).answers, answers, day=DAY)}
    assert ("work", "last_day") in found


def test_a_promise_nobody_told_of_stands_in_the_way_of_acceptance() -> None:
    kind, subject = kind_of(REVIEW), whole()
    answers = {name: value for name, value in subject.answers.items() if name != "promise_signed"}
    changed = Subject(subject.person, subject.employer, answers)
    found = gaps(kind, changed, kind.judge(LIBRARY, kind.facts(changed, DAY), DAY), (), DAY)
    assert [(one.key, one.blocks, one.check) for one in found] == [
        ("promise_signed", True, "complaint:answer.promise_signed")
    ]
