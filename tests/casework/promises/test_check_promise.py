"""A declaration stays open over the decision and is checked afterwards."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.onward.record_result import record_result
from desktop.casework.people.permit_line.end_obligation import end_obligation
from desktop.casework.people.permit_line.read_line import read_line
from desktop.casework.promises.break_promise import break_promise
from desktop.casework.promises.check_promise import advices, check_promise
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.read_credit import read_credit
from desktop.casework.promises.read_promises import read_promises
from desktop.casework.promises.settle_promises import settle_promises
from desktop.casework.promises.withdraw_promise import withdraw_promise
from desktop.casework.today.read_today import read_today
from tests.casework.promises.conftest import TODAY
from tests.casework.promises.test_settle_promises import GRANTED


@pytest.fixture
def reviewing(office, ready) -> int:
    for key in ("no_crime", "medical"):
        make_promise(office, ready, key, "declared")
    move_case(office, ready, "accepted")
    move_case(office, ready, "reviewing")
    return ready


@pytest.fixture
def decided(office, reviewing) -> int:
    record_result(office, reviewing, GRANTED)
    return reviewing


def promise(office, case_id, key="no_crime"):
    return read_promises(office, case_id, key).promises[0]


def test_the_decision_queues_the_check_and_today_shows_it(office, decided):
    checks = read_today(office).checks
    assert {check.material for check in checks} == {"no_crime", "medical"}
    assert {check.due_on for check in checks} == {date(2027, 1, 18)}  # 40 working days, 2027 by weekdays
    assert promise(office, decided).check_due == date(2027, 1, 18)
    owed = read_line(office, read_case(office, decided).person_id).obligations
    assert {one.kind for one in owed if one.state == "open"} >= {"later_check"}


def test_a_true_declaration_is_kept(office, decided):
    check_promise(office, promise(office, decided).id, "已向出具机关发函核实", holds=True)
    assert promise(office, decided).state == "kept"
    assert [check.material for check in read_today(office).checks] == ["medical"]
    assert not read_credit(office, person=read_case(office, decided).person_id)
    with pytest.raises(Expected, match="没有待办的核查"):
        check_promise(office, promise(office, decided).id, "再核一次", holds=True)


def test_an_untrue_one_leaves_a_record_and_advice(office, acting, decided):
    key = promise(office, decided).id
    with pytest.raises(Expected, match="角色"):
        check_promise(acting(Role.OFFICER), key, "系伪造", holds=False, advice="revoke")
    with pytest.raises(Expected) as trouble:
        check_promise(office, key, "系伪造", holds=False)
    assert trouble.value.field == "advice"
    with pytest.raises(Expected) as trouble:
        check_promise(office, key, " ", holds=True)
    assert trouble.value.field == "finding"
    check_promise(office, key, "系伪造", holds=False, advice="revoke")
    view = read_case(office, decided)
    assert view.stage == "decided"  # the permit is the deciding body's
    assert promise(office, decided).state == "broken"
    record = read_credit(office, employer=view.employer_id)[0]
    assert (record.first_day, record.bars) == (TODAY, True)
    assert dict(advices(office, view.kind))["revoke"] in record.reason
    assert {one.state for one in read_line(office, view.person_id).obligations if one.kind == "later_check"} == {
        "broken", "open",
    }  # fmt: skip


def test_without_a_grant_nothing_is_left_to_check(office, reviewing):
    record_result(office, reviewing, {"result": "refused", "decided_on": "2026-11-23", "reason": "不符合分类标准。"})
    assert promise(office, reviewing).state == "withdrawn"
    assert not read_today(office).checks


def test_a_check_is_not_settled_as_a_debt(office, decided):
    line = read_line(office, read_case(office, decided).person_id)
    owed = next(one for one in line.obligations if one.kind == "later_check")
    with pytest.raises(Expected, match="核查结果"):
        end_obligation(office, owed.id, "met", "随手了结")


@pytest.fixture
def lapsed(office, reviewing, on_day):
    """Undecided when the declarations lapsed: their checks wait already."""
    late = on_day(date(2027, 3, 1))
    settle_promises(late)
    assert {check.material for check in read_today(late).checks} == {"no_crime", "medical"}
    return late


def test_a_declaration_whose_check_waits_is_judged_by_its_check_alone(lapsed, reviewing):
    key = promise(lapsed, reviewing).id
    with pytest.raises(Expected, match="核查结果"):
        break_promise(lapsed, key, "来函称未出具")
    check_promise(lapsed, key, "来函称未出具", holds=False, advice="revoke")
    assert [check.material for check in read_today(lapsed).checks] == ["medical"]


def test_a_declaration_taken_back_leaves_no_check_behind(office, ready, on_day):
    make_promise(office, ready, "no_crime", "declared")
    late = on_day(date(2027, 3, 1))  # still not accepted
    settle_promises(late)
    assert [check.material for check in read_today(late).checks] == ["no_crime"]
    withdraw_promise(late, promise(late, ready).id, "申请人已能交来")
    assert read_today(late).checks == ()
