"""A submission ends only with a reason, and not over somebody in it."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.case_types import kind
from desktop.casework.people.save_person import save_person
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.submissions.add_applicant import add_applicant
from desktop.casework.titles.submissions.find_applicants import find_applicants
from desktop.casework.titles.submissions.list_submissions import list_submissions
from desktop.casework.titles.submissions.withdraw_submission import withdraw_submission

REVIEW = "professional_title_review"


def test_it_waits_for_those_in_it(office, batch, submission):
    person = save_person(office, None, kind(REVIEW).sample(1).person).person
    add_applicant(office, submission, REVIEW, person, {"target_series": "engineering", "target_level": "ZJ"})
    with pytest.raises(Expected, match="1 人在办"):
        withdraw_submission(office, submission, "来函撤回")
    ids = [row.id for row in find_applicants(office, batch)]
    decide_applications(office, preview_decision(office, batch, "withdraw", ids, "来函撤回"))
    with pytest.raises(Expected) as told:
        withdraw_submission(office, submission, " ")
    assert told.value.field == "why"
    withdraw_submission(office, submission, "来函撤回")
    (row,) = list_submissions(office, batch)
    assert row.state == "withdrawn"
    with pytest.raises(Expected, match="已经撤回"):
        add_applicant(office, submission, REVIEW, person)
