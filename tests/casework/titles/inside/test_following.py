"""The case of an application goes along with it, by the same ways and checks as a case alone."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.case_types import kind
from desktop.casework.deadlines.read_clock import read_clock
from desktop.casework.deed import deed
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.people.save_person import save_person
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.inside.life import application_row, step
from desktop.casework.titles.submissions.add_applicant import add_applicant
from desktop.casework.titles.submissions.find_applicants import find_applicants
from tests.casework.titles.batches.conftest import batch, batch_raw, committee
from tests.casework.titles.submissions.conftest import employer, letter, submission

__all__ = ["batch", "batch_raw", "committee", "employer", "letter", "submission"]
REVIEW = "professional_title_review"


@pytest.fixture
def one(office, batch, submission):
    sample = kind(REVIEW).sample(1)
    person = save_person(office, None, sample.person).person
    told = {**sample.answers, "target_series": "engineering", "target_level": "ZJ"}
    add_applicant(office, submission, REVIEW, person, told)
    (row,) = find_applicants(office, batch)
    return row


def decide(office, one, decision, why=""):
    done = decide_applications(office, preview_decision(office, one_batch(office, one), decision, [one.id], why))
    assert done.refused == {}
    assert list(done.done) == [one.id]
    return office.store.reads.case(one.case_id)


def accept(office, one):
    with deed(office, "decide_applications") as act:
        row, _case = application_row(act, one.id)
        step(act, row, "checking")
        step(act, row, "accepted")


def one_batch(office, one):
    return office.store.reads.title_application(one.id).batch_id


def test_sent_back_it_mends_and_the_clock_stands(office, one):
    case = decide(office, one, "return")
    assert case.stage == "correcting"
    assert read_clock(office, one.case_id).paused
    assert decide(office, one, "mended").stage == "registered"


def test_accepted_the_day_is_pinned_and_mending_brings_it_back_accepted(office, one):
    case = decide(office, one, "accept", "原件已核，容缺受理")
    assert (case.stage, case.accepted_on) == ("accepted", office.clock.today())
    assert decide(office, one, "return", "发现公示证明缺页").stage == "correcting"
    again = decide(office, one, "mended")
    assert (again.stage, again.accepted_on) == ("accepted", case.accepted_on)


def test_an_end_ends_the_case_with_its_reason(office, one):
    assert decide(office, one, "withdraw", "单位来函撤回").stage == "closed"


def test_over_gaps_without_a_reason_neither_goes_on(office, one):
    with pytest.raises(Expected, match="不能受理"):
        accept(office, one)
    assert office.store.reads.case(one.case_id).stage == "registered"
    assert office.store.reads.title_application(one.id).state == "received"


def test_the_case_takes_no_step_of_its_own_while_it_stands_in_a_batch(office, one):
    assert read_case(office, one.case_id).ways == ()
    with pytest.raises(Expected, match="随批次办理"):
        move_case(office, one.case_id, "accepted", "容缺受理")
    with pytest.raises(Expected, match="随批次办理"):
        issue_filing(office, one.case_id, "not_accepted", "不属于受理范围")
    assert office.store.reads.case(one.case_id).stage == "registered"
    decide(office, one, "withdraw", "单位来函撤回")
    assert read_case(office, one.case_id).ways == ()  # it is closed
