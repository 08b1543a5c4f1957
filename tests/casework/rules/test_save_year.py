"""A year's notice counts at once: open clocks move in the same unit, each with its audit row, and the desk is told."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.basics.errors import Expected
from desktop.casework.deadlines.pause_case import pause_case
from desktop.casework.deadlines.read_clock import read_clock
from desktop.casework.duties.roles import Role
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.rules.preview_year import preview_year
from desktop.casework.rules.read_calendar import read_calendar
from desktop.casework.rules.save_local_value import save_local_value
from desktop.casework.rules.save_year import save_year
from desktop.casework.settings.reread_policy import reread_policy
from desktop.policy.book.local_values import LocalValue

NOTICE = "国办发明电〔2026〕9号"
SHEET = (
    "日期,类型,名称,结束日期\n2027-01-01,休,元旦,2027-01-03\n2027-02-05,休,春节,2027-02-13\n2027-01-30,班\n2027-02-20,班\n"
    "2027-04-03,休,清明节,2027-04-05\n2027-05-01,休,劳动节,2027-05-05\n2027-05-08,班\n2027-06-09,休,端午节\n"
    "2027-09-15,休,中秋节\n2027-10-01,休,国庆节,2027-10-07\n2027-09-26,班\n2027-10-09,班\n"
)


@pytest.fixture
def late(office, case_id, later):
    """Accepted on Tuesday 29 December 2026, class A: five working days that run into a year nobody announced."""
    december = later(datetime(2026, 12, 29, 1, 0, tzinfo=UTC))
    move_case(december, case_id, "accepted", "容缺受理")
    return december


def calendar_values(office):
    """What the office entered for the calendar (a practice office names its departments, too)."""
    return [value for value in office.store.reads.local_values() if value.chapter == "shared/calendar"]


def test_a_year_without_data_warns_on_the_case(late, case_id):
    clock = read_case(late, case_id).clock
    assert clock.due_on == date(2027, 1, 5)
    assert "2027" in clock.warning
    assert any("2027" in told for told in read_clock(late, case_id).promised.proof.warnings)
    assert read_calendar(late, 2027).notice is None


def test_a_preview_shows_the_months_and_who_moves_and_keeps_nothing(late, case_id):
    found = preview_year(late, 2027, SHEET.encode("gbk"))
    assert not found.refused
    assert [month.workdays for month in found.grid.months[:2]] == [21, 15]
    assert found.before.workdays == 261
    assert [(one.case_id, one.was, one.now) for one in found.moved] == [(case_id, date(2027, 1, 5), date(2027, 1, 6))]
    assert read_case(late, case_id).clock.due_on == date(2027, 1, 5)
    assert calendar_values(late) == []


def test_saved_it_counts_at_once_with_an_audit_row_for_every_case(late, case_id):
    text = preview_year(late, 2027, SHEET.encode()).text
    saved = save_year(late, 2027, text, NOTICE)
    assert [one.number for one in saved.moved] == [read_case(late, case_id).number]
    office = reread_policy(late)
    clock = read_case(office, case_id).clock
    assert (clock.due_on, clock.warning) == (date(2027, 1, 6), "")
    assert "5 个工作日" in clock.why
    newest = read_history(office, case_id)[0]
    assert (newest.what, newest.before, newest.reason) == ("move_due", {"due_on": "2027-01-05"}, NOTICE)
    grid = read_calendar(office, 2027)
    assert (grid.notice.number, grid.months[0].days[0].name) == (NOTICE, "元旦")
    notices = [notice.number for notice in read_clock(office, case_id).promised.proof.notices]
    assert notices == ["国办发明电〔2025〕7号", NOTICE]


def test_a_later_notice_of_the_same_year_takes_the_place_of_the_first(late, case_id):
    save_year(late, 2027, "2027-01-04 休 元旦\n2027-01-05 休 元旦", "错录")
    office = reread_policy(late)
    saved = save_year(office, 2027, preview_year(office, 2027, SHEET.encode()).text, NOTICE)
    assert [(one.was, one.now) for one in saved.moved] == [(date(2027, 1, 7), date(2027, 1, 6))]
    assert read_calendar(reread_policy(office), 2027).months[0].days[3].kind == "work"


def test_a_clock_that_stands_still_is_left_alone(late, case_id):
    pause_case(late, case_id, "expert", "评审", "函")
    assert save_year(late, 2027, preview_year(late, 2027, SHEET.encode()).text, NOTICE).moved == ()


@pytest.mark.parametrize("text", ["2027-01-01 休\n2027-01-01 班", "2027-03-01 班", ""])
def test_contradictions_are_refused(late, text):
    assert preview_year(late, 2027, text).refused
    with pytest.raises(Expected):
        save_year(late, 2027, text, NOTICE)
    assert calendar_values(late) == []


def test_unreadable_rows_refuse_the_whole(late):
    found = preview_year(late, 2027, (SHEET + "十一,休\n").encode())
    assert (found.refused, [trouble.row for trouble in found.troubles]) == (True, [14])
    assert found.moved == ()


@pytest.mark.parametrize(("year", "cite", "field"), [(1999, NOTICE, "year"), (2027, "  ", "cite")])
def test_a_year_is_in_range_and_cited(late, year, cite, field):
    with pytest.raises(Expected) as trouble:
        save_year(late, year, "2027-01-01 休", cite)
    assert trouble.value.field == field


def test_an_officer_looks_but_does_not_change_the_calendar(late, acting):
    officer = acting(Role.OFFICER)
    assert read_calendar(officer, 2026).workdays == 248
    with pytest.raises(Expected, match="角色"):
        save_year(officer, 2027, "2027-01-01 休", NOTICE)


def test_a_promise_the_office_enters_moves_open_cases_too(late, case_id):
    value = LocalValue(
        "work_permit/limits", "own_decision", "", "8", date(2026, 1, 1), None, "公告", "", date(2026, 1, 1)
    )
    assert save_local_value(late, value).moved == ()  # nobody chose it yet
    chosen = LocalValue(
        "work_permit/limits", "term_body", "", "own", date(2026, 1, 1), None, "公告", "", date(2026, 1, 1)
    )
    moved = save_local_value(reread_policy(late), chosen).moved
    assert [(one.case_id, one.now) for one in moved] == [(case_id, date(2027, 1, 8))]
