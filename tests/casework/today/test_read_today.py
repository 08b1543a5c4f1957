"""The morning's page by the clock: what is due first, what stands still, what kind of day it is."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.casework.deadlines.pause_case import pause_case
from desktop.casework.intake.move_case import move_case
from desktop.casework.rules.save_year import save_year
from desktop.casework.settings.reread_policy import reread_policy
from desktop.casework.today.read_today import read_today


def at(year: int, month: int, day: int) -> datetime:
    return datetime(year, month, day, 1, 0, tzinfo=UTC)


def test_a_case_before_acceptance_is_pressed_by_its_pre_review(office, case_id, later):
    assert (read_today(office).near, read_today(office).overdue) == (0, 0)
    assert read_today(later(at(2026, 11, 27))).near == 1
    late = read_today(later(at(2026, 12, 1)))
    assert (late.near, late.overdue) == (0, 1)
    assert [(one.case_id, one.clock.days_left) for one in late.to_do] == [(case_id, -1)]


def test_a_clock_that_stands_is_neither_near_nor_overdue(office, case_id, later):
    move_case(office, case_id, "accepted", "容缺受理")
    pause_case(office, case_id, "expert", "评审", "评审函")
    today = read_today(later(at(2026, 12, 20)))
    assert (today.near, today.overdue) == (0, 0)
    assert today.to_do[0].clock.state == "paused"


def test_mending_stops_the_pre_review_too(office, case_id, later):
    move_case(office, case_id, "correcting")
    today = read_today(later(at(2026, 12, 20)))
    assert (today.near, today.overdue, today.to_do[0].clock.state) == (0, 0, "paused")


@pytest.mark.parametrize(
    ("day", "kind"),
    [((2026, 11, 23), "workday"), ((2026, 11, 22), "rest"), ((2026, 10, 1), "rest"), ((2026, 10, 10), "make_up")],
)
def test_the_kind_of_day(office, later, day, kind):
    assert read_today(later(at(*day))).day_kind == kind


def test_a_year_nobody_announced_is_told_from_december_on(office, later):
    assert read_today(office).warning == ""
    december = later(at(2026, 12, 1))
    assert "明年" in read_today(december).warning
    assert "今年" in read_today(later(at(2027, 1, 4))).warning
    save_year(december, 2027, "2027-01-01 休 元旦", "国办通知")
    assert read_today(reread_policy(december)).warning == ""
