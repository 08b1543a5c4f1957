from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.gaps import blocking
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.judge_case import judge_case
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.today.read_today import read_today


def test_acceptance_pins_the_day_and_starts_the_clock(office, case_id, later):
    move_case(office, case_id, "accepted", "容缺受理")
    case = read_case(office, case_id)
    assert case.accepted_on == date(2026, 11, 23)
    assert case.clock.due_on == date(2026, 11, 30)  # class A: five working days, the first day not counted
    assert (case.clock.state, case.clock.days_left) == ("normal", 5)
    assert "5 个工作日" in case.clock.why
    with office.store.unit() as unit:
        row = unit.case(case_id)
    assert (row.talent_class, row.gaps) == ("A", len(blocking(read_gaps(office, case_id))))
    assert row.gaps > 0
    after = later(datetime(2027, 3, 1, 1, 0, tzinfo=UTC))
    assert read_case(after, case_id).policy_day == date(2026, 11, 23)
    assert judge_case(after, case_id).day == date(2026, 11, 23)
    assert judge_case(after, case_id, date(2027, 3, 1)).day == date(2027, 3, 1)


@pytest.mark.parametrize(("day", "state"), [(24, "normal"), (25, "near"), (30, "near")])
def test_the_clock_says_how_near_the_end_is(office, case_id, later, day, state):
    move_case(office, case_id, "accepted", "容缺受理")
    assert read_case(later(datetime(2026, 11, day, 1, 0, tzinfo=UTC)), case_id).clock.state == state


def test_an_overdue_case_is_found_and_counted(office, case_id, later):
    move_case(office, case_id, "accepted", "容缺受理")
    after = later(datetime(2026, 12, 1, 1, 0, tzinfo=UTC))
    assert find_cases(after, clock="overdue") == [case_id]
    today = read_today(after)
    assert (today.overdue, today.near, today.open_cases) == (1, 0, 1)
    assert today.to_do[0].case_id == case_id
    assert today.to_do[0].clock.days_left == -1


def test_acceptance_with_gaps_needs_a_reason(office, case_id):
    with pytest.raises(Expected) as trouble:
        move_case(office, case_id, "accepted")
    assert trouble.value.field == "reason"
    assert read_case(office, case_id).stage == "registered"


@pytest.mark.parametrize("stage", ["decided", "forwarded", "reviewing", "registered", "nowhere"])
def test_only_the_ways_between_stages_are_open(office, case_id, stage):
    with pytest.raises(Expected) as trouble:
        move_case(office, case_id, stage, "x")
    assert trouble.value.field == "stage"


def test_a_case_goes_all_the_way(office, case_id):
    for stage in ("accepted", "reviewing", "forwarded", "decided", "closed"):
        move_case(office, case_id, stage, "x")
    assert read_case(office, case_id).read_only
