"""A clock that stands still: over weekends and holidays, nested, and when it goes on with what was left."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deadlines.extend_term import extend_term
from desktop.casework.deadlines.pause_case import pause_case
from desktop.casework.deadlines.pausing import begin_pause, end_pause
from desktop.casework.deadlines.read_clock import read_clock
from desktop.casework.deadlines.resume_case import resume_case
from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.case_rows import case_rows
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case


def at(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, 1, 0, tzinfo=UTC)


@pytest.fixture
def accepted(office, case_id):
    """Accepted on Monday 23 November 2026, class A: five working days, due on the 30th."""
    move_case(office, case_id, "accepted", "容缺受理")
    return case_id


def test_the_clock_goes_on_with_the_days_that_were_left(office, accepted, later):
    wednesday = later(at(2026, 11, 25))
    pause_case(wednesday, accepted, "expert", "专家评审", "评审函")
    clock = read_case(wednesday, accepted).clock
    assert (clock.state, clock.due_on, clock.days_left) == ("paused", None, 3)
    assert "专家评审" in clock.why
    assert case_rows(wednesday, [accepted])[0].clock.state == "paused"
    much_later = later(at(2026, 12, 18))  # a Friday
    assert find_cases(much_later, clock="overdue") == []
    resume_case(much_later, accepted, "评审结束")
    clock = read_case(much_later, accepted).clock
    assert (clock.state, clock.due_on, clock.days_left) == ("near", date(2026, 12, 23), 3)
    assert "暂停" in clock.why


def test_a_pause_of_one_day_costs_nothing(office, accepted):
    pause_case(office, accepted, "expert", "专家评审", "评审函")
    resume_case(office, accepted)
    assert read_case(office, accepted).clock.due_on == date(2026, 11, 30)


def test_mending_after_acceptance_stands_the_clock_still_and_going_back_lets_it_run(office, accepted, later):
    with pytest.raises(Expected) as trouble:
        move_case(office, accepted, "correcting")
    assert trouble.value.field == "reason"
    tuesday = later(at(2026, 11, 24))
    move_case(tuesday, accepted, "correcting", "缺学历认证")
    assert read_case(tuesday, accepted).ways == ("accepted", "closed")
    with pytest.raises(Expected):
        resume_case(tuesday, accepted)
    friday = later(at(2026, 11, 27))
    move_case(friday, accepted, "accepted", "已补齐")
    view = read_clock(friday, accepted)
    assert view.clock.due_on == date(2026, 12, 3)  # four days were left on the 24th; they count from Monday the 30th
    assert [(one.why, one.first_day, one.last_day) for one in view.pauses] == [
        ("correction", date(2026, 11, 24), date(2026, 11, 27))
    ]
    assert read_case(friday, accepted).accepted_on == date(2026, 11, 23)


def test_the_pre_review_runs_from_registration_and_stands_while_the_applicant_mends(office, case_id, later):
    assert read_case(office, case_id).clock.due_on == date(2026, 11, 30)  # five working days
    assert find_cases(later(at(2026, 12, 1)), clock="overdue") == [case_id]
    tuesday = later(at(2026, 11, 24))
    move_case(tuesday, case_id, "correcting")
    assert find_cases(later(at(2026, 12, 20)), clock="overdue") == []
    thursday = later(at(2026, 12, 3))
    move_case(thursday, case_id, "registered")
    assert read_case(thursday, case_id).clock.due_on == date(2026, 12, 9)
    move_case(thursday, case_id, "accepted", "容缺受理")
    assert read_case(thursday, case_id).clock.due_on == date(2026, 12, 10)  # the pause before acceptance is past


def test_other_verbs_pause_inside_their_own_unit_and_grounds_may_overlap(office, accepted, later):
    with deed(office, "note_material", case=accepted) as act:
        first = begin_pause(act, accepted, "promise", "承诺逾期")
        assert begin_pause(act, accepted, "promise", "承诺逾期") == first
        begin_pause(act, accepted, "other", "等待", "领导批示")
    thursday = later(at(2026, 11, 26))
    with deed(thursday, "note_material", case=accepted) as act:
        assert end_pause(act, accepted, "promise")
        assert not end_pause(act, accepted, "promise")
    assert read_case(thursday, accepted).clock.state == "paused"
    friday = later(at(2026, 11, 27))
    with deed(friday, "note_material", case=accepted) as act:
        assert end_pause(act, accepted)
    assert read_case(friday, accepted).clock.due_on == date(2026, 12, 4)
    assert [row.what for row in read_history(friday, accepted)][:2] == ["resume_case", "resume_case"]


def test_a_failed_unit_leaves_no_pause(office, accepted):
    def fail() -> None:
        with deed(office, "note_material", case=accepted) as act:
            begin_pause(act, accepted, "promise", "承诺逾期")
            raise Expected("planted")

    with pytest.raises(Expected, match="planted"):
        fail()
    assert read_case(office, accepted).clock.due_on == date(2026, 11, 30)
    assert read_clock(office, accepted).pauses == ()


def test_a_decision_ends_every_pause(office, accepted, later):
    pause_case(office, accepted, "expert", "专家评审", "评审函")
    move_case(office, accepted, "reviewing")
    wednesday = later(at(2026, 11, 25))
    move_case(wednesday, accepted, "decided", "x")
    assert all(one.last_day == date(2026, 11, 25) for one in read_clock(wednesday, accepted).pauses)
    with pytest.raises(Expected):
        pause_case(wednesday, accepted, "expert", "x", "x")


def test_an_extension_after_a_pause_and_only_once(office, accepted, later):
    wednesday = later(at(2026, 11, 25))
    pause_case(wednesday, accepted, "expert", "专家评审", "评审函")
    extend_term(wednesday, accepted, "案情复杂", "主任批准，签报3号")
    assert read_case(wednesday, accepted).clock.days_left == 13
    resume_case(later(at(2026, 11, 30)), accepted)
    monday = later(at(2026, 11, 30))
    assert read_case(monday, accepted).clock.due_on == date(2026, 12, 17)
    view = read_clock(monday, accepted)
    assert (view.extension.working_days, view.extendable) == (10, 0)
    assert view.promised.proof.count == 15
    with pytest.raises(Expected, match="已经延长过"):
        extend_term(monday, accepted, "再延", "主任批准")


@pytest.mark.parametrize(("reason", "basis", "field"), [("", "批准", "reason"), ("复杂", " ", "basis")])
def test_an_extension_says_why_and_who_approved(office, accepted, reason, basis, field):
    with pytest.raises(Expected) as trouble:
        extend_term(office, accepted, reason, basis)
    assert trouble.value.field == field


def test_an_extension_comes_too_late_after_the_last_day(office, accepted, later):
    with pytest.raises(Expected, match="届满"):
        extend_term(later(at(2026, 12, 1)), accepted, "复杂", "批准")


def test_an_officer_cannot_extend_alone(acting, accepted):
    with pytest.raises(Expected, match="角色"):
        extend_term(acting(Role.OFFICER), accepted, "复杂", "批准")


@pytest.mark.parametrize(
    ("why", "reason", "basis", "field"),
    [
        ("expert", "评审", "", "basis"),
        ("correction", "补正", "", "why"),
        ("sleep", "x", "", "why"),
        ("other", " ", "x", "reason"),
    ],
)
def test_a_pause_by_hand_says_on_what_ground(office, accepted, why, reason, basis, field):
    with pytest.raises(Expected) as trouble:
        pause_case(office, accepted, why, reason, basis)
    assert trouble.value.field == field
