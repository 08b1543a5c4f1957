"""An applicant goes to another letter of the same employer, and no further."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.case_types import kind
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.people.save_person import save_person
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.issue_notice import issue_notice
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.submissions.add_applicant import add_applicant
from desktop.casework.titles.submissions.find_applicants import find_applicants
from desktop.casework.titles.submissions.move_applicant import move_applicant, submissions_beside
from desktop.casework.titles.submissions.register_submission import register_submission

REVIEW = "professional_title_review"
WHY = "漏列，单位补函"


@pytest.fixture
def one(office, batch, submission):
    person = save_person(office, None, kind(REVIEW).sample(1).person).person
    add_applicant(office, submission, REVIEW, person, {"target_series": "engineering", "target_level": "ZJ"})
    return find_applicants(office, batch)[0]


def another(office, batch, employer, letter):
    later = {**letter, "letter_number": "长新机职〔2026〕8号", "received_on": "2026-11-23"}
    return register_submission(office, batch, employer, later).submission_id


def test_the_day_goes_along_and_the_number_stays(office, batch, submission, employer, letter, one):
    assert submissions_beside(office, one.id) == ()
    other = another(office, batch, employer, letter)
    assert [row.id for row in submissions_beside(office, one.id)] == [other]
    with pytest.raises(Expected) as told:
        move_applicant(office, one.id, other, " ")
    assert told.value.field == "why"
    assert move_applicant(office, one.id, other, WHY)
    (row,) = find_applicants(office, batch)
    assert (row.submission_id, row.receipt) == (other, one.receipt)
    assert office.store.reads.case(one.case_id).answers["accept_day"] == "2026-11-23"
    assert not move_applicant(office, one.id, other, WHY)


def test_not_to_another_employer(office, batch, submission, letter, one, subject):
    stranger = save_employer(office, None, {**subject.employer, "name": "长春另一家有限公司", "uscc": ""}).employer
    other = another(office, batch, stranger, letter)
    assert submissions_beside(office, one.id) == ()
    with pytest.raises(Expected, match="同一单位"):
        move_applicant(office, one.id, other, WHY)


def test_not_past_a_notice_nor_an_end(office, batch, submission, employer, letter, one):
    other = another(office, batch, employer, letter)
    decide_applications(office, preview_decision(office, batch, "return", [one.id], "补交"))
    number = issue_notice(office, submission).number
    with pytest.raises(Expected, match=number):
        move_applicant(office, one.id, other, WHY)
    decide_applications(office, preview_decision(office, batch, "withdraw", [one.id], "来函"))
    with pytest.raises(Expected, match="撤回"):
        move_applicant(office, one.id, other, WHY)
