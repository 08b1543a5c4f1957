"""What the whole clock of a case tells beside the running term."""

from __future__ import annotations

from datetime import date

from desktop.case_types import ALL
from desktop.casework.deadlines.pause_case import pause_case
from desktop.casework.deadlines.read_clock import read_clock
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.people.save_person import save_person


def test_before_acceptance_the_one_time_notice_has_its_term(office, case_id):
    view = read_clock(office, case_id)
    assert (view.promised.step, view.promised.on) == ("pre_review", date(2026, 11, 30))
    found = {one.id: one for one in view.deadlines}
    assert (found["acceptance"].day, found["acceptance"].confidence.value) == (date(2026, 11, 30), "to_check")
    assert found["pre_review_beijing"].compared
    assert (view.extendable, view.legal) == (0, None)
    assert found["residence_permit"].day is None


def test_after_acceptance_promise_law_and_others_stand_side_by_side(office, case_id):
    move_case(office, case_id, "accepted", "容缺受理")
    view = read_clock(office, case_id)
    assert (view.promised.on, view.legal.on) == (date(2026, 11, 30), date(2026, 12, 21))
    assert view.extendable == 10
    ids = {one.id for one in view.deadlines}
    assert "decision_beijing" in ids
    assert "acceptance" not in ids
    assert {ground.key for ground in view.grounds} == {"expert", "promise", "other"}
    pause_case(office, case_id, "expert", "评审", "函")
    assert "decision_beijing" not in {one.id for one in read_clock(office, case_id).deadlines}


def test_a_mistyped_year_is_no_day_to_count_from(office):
    """The page opens all the same; the complaint about the year stands beside its question."""
    kind = next(kind for kind in ALL if kind.key == "work_permit_extend")
    subject = kind.sample(1)
    person = save_person(office, None, subject.person).person
    employer = save_employer(office, None, subject.employer).employer
    case_id = open_case(office, kind.key, person, employer, {**subject.answers, "permit_expires_on": "9999-12-31"}).case
    found = {one.id: one for one in read_clock(office, case_id).deadlines}
    assert (found["extension_latest"].day, found["extension_latest"].proof) == (None, None)
