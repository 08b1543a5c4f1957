"""Accepted entries are put right visibly, never edited silently."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.casework.corrections.asks_reason import asks_reason
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.preview_filing import preview_filing
from desktop.casework.history.put_back import put_back
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.notices.list_notices import list_notices
from desktop.casework.people.save_person import save_person
from tests.casework.filings.test_issue_filing import words


@pytest.fixture
def accepted(office, case_id) -> int:
    move_case(office, case_id, "accepted", "容缺受理")
    return case_id


def corrections(office, case_id):
    return office.store.reads.corrections_of(case_id)


def test_before_acceptance_answers_simply_change(office, case_id):
    assert asks_reason(office, "case", case_id) == ()
    save_answers(office, case_id, {"post": "高级工程师"})
    assert corrections(office, case_id) == []


def test_an_accepted_answer_changes_only_with_a_reason_and_leaves_before_and_after(office, accepted):
    number = read_case(office, accepted).number
    assert asks_reason(office, "case", accepted) == (number,)
    was = read_case(office, accepted).subject.answers["post"]
    with pytest.raises(Expected) as trouble:
        save_answers(office, accepted, {"post": "高级工程师"})
    assert (trouble.value.field, number in trouble.value.what) == ("reason", True)
    assert read_case(office, accepted).subject.answers["post"] == was
    save_answers(office, accepted, {"post": "高级工程师"}, "申请表笔误")
    (row,) = corrections(office, accepted)
    assert (row.subject, row.before, row.after) == ("case", {"post": was}, {"post": "高级工程师"})
    assert (row.reason, row.by_name, row.on_day) == ("申请表笔误", office.actor.name, date(2026, 11, 23))


def test_one_sitting_is_one_correction_and_keeps_what_stood_there_first(office, accepted):
    was = read_case(office, accepted).subject.answers["post"]
    for post in ("高", "高级", "高级工程师"):  # as the window saves while somebody types
        save_answers(office, accepted, {"post": post}, "申请表笔误")
    save_answers(office, accepted, {"annual_pay_yuan": 500_000}, "申请表笔误")
    (row,) = corrections(office, accepted)
    assert row.before["post"] == was
    assert row.after == {"post": "高级工程师", "annual_pay_yuan": 500_000}
    save_answers(office, accepted, {"post": "总工程师"}, "合同更正")
    assert len(corrections(office, accepted)) == 2


def test_person_and_employer_of_an_accepted_case_are_put_right_the_same_way(office, accepted):
    view = read_case(office, accepted)
    for save, key in ((save_person, view.person_id), (save_employer, view.employer_id)):
        with pytest.raises(Expected):
            save(office, key, {"phone": "13800000001"})
        save(office, key, {"phone": "13800000001"}, reason="号码有误")
    assert [row.subject for row in corrections(office, accepted)] == ["person", "employer"]


def test_after_the_decision_life_goes_on(office, accepted):
    for stage in ("reviewing", "decided"):
        move_case(office, accepted, stage, "演示")
    view = read_case(office, accepted)
    save_person(office, view.person_id, {"phone": "13800000001"})
    assert corrections(office, accepted) == []
    with pytest.raises(Expected):  # the case's own answers still rest in its decision
        save_answers(office, accepted, {"post": "高级工程师"})


def test_putting_back_is_a_correction_too(office, accepted):
    save_answers(office, accepted, {"post": "高级工程师"}, "申请表笔误")
    event = next(row.event_id for row in read_history(office, accepted) if row.can_put_back)
    with pytest.raises(Expected):
        put_back(office, event)
    put_back(office, event, "合同另有约定")
    assert [row.reason for row in corrections(office, accepted)] == ["申请表笔误", "合同另有约定"]


def test_the_correction_notice_lists_it_and_later_papers_say_so(office, accepted):
    assert "曾更正" not in words(preview_filing(office, accepted, "application").pdf)
    save_answers(office, accepted, {"annual_pay_yuan": 500_000}, "申请表笔误")
    assert next(one for one in list_notices(office, accepted) if one.key == "correction_notice").fits
    drawn = words(preview_filing(office, accepted, "correction_notice").pdf)
    for said in ("500,000元", "申请表笔误", office.actor.name, "2026年11月23日"):
        assert said in drawn
    issued = issue_filing(office, accepted, "correction_notice")
    assert [row.filing_id for row in corrections(office, accepted)] == [issued.filing_id]
    assert "本件信息曾更正" in words(preview_filing(office, accepted, "application").pdf)
    assert issued.number in words(preview_filing(office, accepted, "receipt").pdf)
    # what comes after the notice is another correction
    save_answers(office, accepted, {"annual_pay_yuan": 510_000}, "申请表笔误")
    assert len(corrections(office, accepted)) == 2


def test_a_verb_that_forgets_the_correction_keeps_nothing(office, accepted):
    was = read_case(office, accepted).subject.answers
    view = read_case(office, accepted)

    def forget_case(unit):
        unit.case(accepted).answers = {**was, "post": "悄悄改"}

    def forget_person(unit):
        person = unit.person(view.person_id)
        person.data = {**person.data, "phone": "1"}

    def forget_employer(unit):
        employer = unit.employer(view.employer_id)
        employer.data = {**employer.data, "phone": "1"}

    def silently(forget):
        with office.store.unit() as unit:
            forget(unit)
            unit.record("save_answers", object_type="case", case_id=accepted)

    for forget in (forget_case, forget_person, forget_employer):
        with pytest.raises(RuntimeError, match="without a correction"):
            silently(forget)
    assert read_case(office, accepted).subject.answers == was


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pay=st.lists(st.integers(100_000, 900_000), min_size=1, max_size=5))
def test_before_and_after_always_tell_the_way_from_acceptance_to_now(office, accepted, later, pay):
    again = later(datetime(2026, 11, 24, 1, 0, tzinfo=UTC))
    known = len(corrections(again, accepted))
    stood = start = read_case(again, accepted).subject.answers.get("annual_pay_yuan")
    first = last = ""
    for number, amount in enumerate(pay):
        reason = f"更正{number % 2}"
        save_answers(again, accepted, {"annual_pay_yuan": amount}, reason)
        if amount != stood:
            first, last, stood = first or reason, reason, amount
    told = {row.reason: row for row in corrections(again, accepted)[known:]}
    assert bool(told) is bool(last) or known
    if not known and last:
        assert told[first].before["annual_pay_yuan"] == start
        assert told[last].after["annual_pay_yuan"] == pay[-1] == stood


def test_what_was_corrected_while_the_case_is_mended_can_be_explained_at_once(office, accepted):
    move_case(office, accepted, "correcting", "缺一份材料")
    save_answers(office, accepted, {"post": "高级工程师"}, "申请表笔误")
    (explaining,) = [one for one in list_notices(office, accepted) if one.key == "correction_notice"]
    assert (explaining.fits, explaining.why) == (True, "")
