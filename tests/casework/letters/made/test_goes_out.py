"""Signing the liaison letter takes the service on, and starts the ten working days of its reply."""

from __future__ import annotations

from datetime import UTC, date, datetime

from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.letters.check_letter import check_letter
from desktop.casework.letters.draft_letter import Wish, draft_letter
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.letters.submit_letter import submit_letter
from desktop.casework.onward.record_result import record_result
from desktop.casework.practice.departments import name_departments
from desktop.casework.today.read_today import read_today
from tests.casework.letters.conftest import HEAD


def signed(office, case_id: int) -> str:
    wish = Wish({"诉求内容": "请安排秋季学期入学，并告知学校。"})
    key = draft_letter(office, "service_schooling", case_id, wish=wish).letter
    submit_letter(office, key)
    check_letter(office, key, by=HEAD)
    return sign_letter(office, key, by=HEAD).number


def test_the_whole_way_of_a_service(office, begun, later) -> None:
    office = name_departments(office)
    case_id = begun("service_schooling", "accepted", "reviewing")
    number = signed(office, case_id)
    view = read_case(office, case_id)
    assert (view.stage, view.stage_title) == ("forwarded", "已发联系函")
    assert view.clock.due_on == date(2026, 12, 7)  # ten working days after a Monday
    assert office.store.reads.case(case_id).steps["forwarded"] == {"on": "2026-11-23", "says": number}
    second = signed(office, case_id)
    assert second != number
    assert office.store.reads.case(case_id).steps["forwarded"]["says"] == number  # a reminder moves nothing
    late = later(datetime(2026, 12, 8, 1, 0, tzinfo=UTC))
    assert case_id in find_cases(late, clock="overdue")
    told = next(one for one in read_today(late).to_do if one.case_id == case_id)
    assert (told.next_step, told.clock.state) == ("催复函", "overdue")
    move_case(late, case_id, "replied", "长演教函〔2026〕12号，同意安排")
    assert read_case(late, case_id).clock.due_on is None
    record_result(late, case_id, {"result": "granted", "decided_on": "2026-12-08", "given": "演示实验小学"})
    move_case(late, case_id, "following")
    assert read_case(late, case_id).clock.due_on == date(2027, 1, 7)  # thirty days on
    move_case(late, case_id, "closed", "已入学，家长满意")
    assert read_case(late, case_id).read_only
    assert office.store.reads.case(case_id).steps["replied"]["says"].startswith("长演教函")


def test_a_letter_before_the_papers_were_looked_at_moves_nothing(office, begun) -> None:
    office = name_departments(office)
    case_id = begun("service_schooling", "accepted")
    signed(office, case_id)
    assert read_case(office, case_id).stage == "accepted"
