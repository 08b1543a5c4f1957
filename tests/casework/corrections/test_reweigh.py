"""The class, points and last day of an accepted case follow what was put right and what was signed."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.casefile.case_file import CaseFile
from desktop.casework.history.put_back import put_back
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.judge_case import judge_case
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.onward.record_result import record_result
from desktop.casework.overriding.override_verdict import Asked, override_verdict
from desktop.casework.overriding.revoke_override import revoke_override
from desktop.casework.overriding.signing import approvers
from desktop.casework.people.permit_line.read_line import read_line
from desktop.casework.people.save_person import save_person
from tests.casework.onward.test_record_result import GRANTED

OF_A, OF_B = date(2026, 11, 30), date(2026, 12, 7)  # five and ten working days after Monday 2026-11-23
POORER = {"annual_pay_yuan": 50_000, "months_per_year_in_china": 1}


@pytest.fixture
def accepted(office, case_id) -> int:
    move_case(office, case_id, "accepted", "容缺受理")
    return case_id


def stands(office, case_id) -> tuple[str, int | None, date | None]:
    row = office.store.reads.case(case_id)
    return row.talent_class, row.points_total, row.due_on


def test_a_corrected_answer_moves_class_points_and_last_day(office, accepted):
    before = stands(office, accepted)
    assert (before[0], before[2]) == ("A", OF_A)
    save_answers(office, accepted, POORER, "申请表笔误")
    verdict = judge_case(office, accepted)
    assert stands(office, accepted) == ("B", verdict.points.total, OF_B)
    newest = read_history(office, accepted)[0]
    assert (newest.what, newest.reason) == ("reweigh_case", "申请表笔误")
    assert newest.before == {"talent_class": "A", "points_total": before[1], "due_on": "2026-11-30"}
    edit = next(event for event in read_history(office, accepted) if event.what == "save_answers")
    put_back(office, edit.event_id, "原来的没有错")
    assert stands(office, accepted) == before


def test_what_changes_nothing_of_it_leaves_no_row(office, accepted):
    save_answers(office, accepted, {"post": "高级工程师"}, "申请表笔误")
    assert "reweigh_case" not in {event.what for event in read_history(office, accepted)}


def test_a_person_put_right_moves_their_accepted_case(office, accepted):
    points = stands(office, accepted)[1]
    save_person(office, read_case(office, accepted).person_id, {"birth_date": "1950-01-01"}, reason="出生日期看错")
    assert stands(office, accepted)[1] == judge_case(office, accepted).points.total != points


def test_a_case_that_cannot_be_judged_keeps_what_it_had_and_the_answer_is_kept(office, accepted, monkeypatch):
    def trouble(_file, _on=None):
        raise Expected("核验不了")

    before = stands(office, accepted)
    monkeypatch.setattr(CaseFile, "verdict", trouble)
    save_answers(office, accepted, POORER, "申请表笔误")
    assert stands(office, accepted) == before
    assert office.store.reads.case(accepted).answers["annual_pay_yuan"] == POORER["annual_pay_yuan"]


def test_a_signed_class_moves_the_last_day_and_goes_onto_the_permit(office, accepted):
    signer = str(approvers(office)[0].id)
    override_verdict(office, accepted, Asked("class", "B", "佐证存疑", "会商纪要〔2026〕1号"), signer)
    assert (stands(office, accepted)[0], stands(office, accepted)[2]) == ("B", OF_B)
    move_case(office, accepted, "reviewing")
    record_result(office, accepted, {name: value for name, value in GRANTED.items() if name != "permit_class"})
    line = read_line(office, read_case(office, accepted).person_id)
    assert next(one for one in line.credentials if one.kind == "permit").data["class"] == "B"


def test_revoking_it_lets_the_rules_speak_again(office, accepted):
    before, signer = stands(office, accepted), str(approvers(office)[0].id)
    override_verdict(office, accepted, Asked("class", "B", "佐证存疑", "会商纪要〔2026〕1号"), signer)
    (row,) = office.store.reads.overrides_of(accepted)
    revoke_override(office, row.id, "佐证已补")
    assert stands(office, accepted) == before


def test_before_acceptance_and_after_the_decision_nothing_is_written(office, case_id):
    save_answers(office, case_id, POORER)
    assert stands(office, case_id)[0] == ""
    move_case(office, case_id, "accepted", "容缺受理")
    move_case(office, case_id, "reviewing")
    move_case(office, case_id, "decided")
    decided = stands(office, case_id)
    save_answers(office, case_id, {"annual_pay_yuan": 900_000, "months_per_year_in_china": 12}, "笔误")
    assert stands(office, case_id) == decided
