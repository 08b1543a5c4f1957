"""The department's answer takes a service on by itself; an answer to something else does not."""

from __future__ import annotations

import pytest

from desktop.casework.intake.read_case import read_case
from desktop.casework.letters.check_letter import check_letter
from desktop.casework.letters.draft_letter import Wish, draft_letter
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.letters.submit_letter import submit_letter
from desktop.casework.practice.departments import name_departments
from desktop.casework.register.incoming.register_incoming import register_incoming
from desktop.casework.register.incoming.void_incoming import void_incoming
from desktop.casework.register.outgoing.dispatches import list_dispatches
from desktop.casework.register.outgoing.record_reply import record_reply
from desktop.casework.register.outgoing.record_sending import record_sending
from tests.casework.letters.conftest import HEAD, SLOTS

SENT = {"way": "exchange", "sent_on": "2026-11-23"}
CAME = {
    "received_on": "2026-11-23",
    "from_whom": "演示市教育局",
    "their_number": "演教函〔2026〕8号",
    "title": "关于入学的复函",
}


def sent(office, case_id: int, template: str = "service_schooling", **wish) -> int:
    """A signed letter of the case that was sent; gives its first copy."""
    asked = Wish({"诉求内容": "请安排秋季学期入学。"} if template == "service_schooling" else SLOTS, **wish)
    key = draft_letter(office, template, case_id, wish=asked).letter
    submit_letter(office, key)
    check_letter(office, key, by=HEAD)
    filing = sign_letter(office, key, by=HEAD).filing_id
    for copy in list_dispatches(office, filing):
        record_sending(office, copy.id, SENT)
    return list_dispatches(office, filing)[0].id


@pytest.fixture
def waiting(office, begun):
    """An office with its departments, a case of schooling whose letter is out, and the letter's copy."""
    office = name_departments(office)
    case_id = begun("service_schooling", "accepted", "reviewing")
    return office, case_id, sent(office, case_id)


def test_a_paper_that_comes_in_takes_the_case_on(waiting) -> None:
    office, case_id, copy = waiting
    assert read_case(office, case_id).stage == "forwarded"
    register_incoming(office, {**CAME, "answers": str(copy)})
    view = read_case(office, case_id)
    assert (view.stage, view.stage_title, view.clock.due_on) == ("replied", "已复函", None)
    step = office.store.reads.case(case_id).steps["replied"]
    assert step["says"] == "演示市教育局 演教函〔2026〕8号 关于入学的复函"


def test_a_paper_voided_leaves_it_waiting_since_the_letter_went_out(waiting) -> None:
    office, case_id, copy = waiting
    due = read_case(office, case_id).clock.due_on
    came = register_incoming(office, {**CAME, "answers": str(copy)})
    void_incoming(office, came.incoming_id, "登错了件")
    view = read_case(office, case_id)
    assert (view.stage, view.clock.due_on) == ("forwarded", due)
    register_incoming(office, {**CAME, "answers": str(copy)}, again=True)
    assert read_case(office, case_id).stage == "replied"


def test_so_does_an_answer_in_words_or_to_the_reminder(waiting) -> None:
    office, case_id, _copy = waiting
    reminder = sent(office, case_id)
    record_reply(office, reminder, {"replied_on": "2026-11-23", "note": "电话答复：同意"})
    assert read_case(office, case_id).stage == "replied"
    assert office.store.reads.case(case_id).steps["replied"]["says"] == "电话答复：同意"


def test_an_answer_to_another_letter_of_the_case_moves_nothing(waiting) -> None:
    office, case_id, _copy = waiting
    other = sent(office, case_id, "general_letter", to=("education",), copies=())
    record_reply(office, other, {"replied_on": "2026-11-23", "note": "查无此人"})
    assert read_case(office, case_id).stage == "forwarded"


def test_every_main_recipient_has_to_answer(office, begun) -> None:
    office = name_departments(office)
    case_id = begun("service_schooling", "accepted", "reviewing")
    copy = sent(office, case_id, to=("education", "city_hr"))
    record_reply(office, copy, {"replied_on": "2026-11-23", "note": "同意"})
    assert read_case(office, case_id).stage == "forwarded"
    (other,) = (one for one in list_dispatches(office, office.store.reads.dispatch(copy).filing_id) if one.id != copy)
    record_reply(office, other.id, {"replied_on": "2026-11-23", "note": "同意"})
    assert read_case(office, case_id).stage == "replied"
