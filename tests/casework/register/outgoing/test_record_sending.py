from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.register.outgoing.dispatches import awaited_replies, list_dispatches, reply_proof
from desktop.casework.register.outgoing.find_register import OutgoingFilter, find_register
from desktop.casework.register.outgoing.record_receipt import record_receipt
from desktop.casework.register.outgoing.record_sending import record_sending, reply_due
from desktop.policy.reckoning.workdays import Workdays

TODAY = date(2026, 11, 23)
SENT = {"way": "exchange", "sent_on": "2026-11-23", "tracking": "交换0081"}


def test_an_answer_asked_in_ten_working_days_is_due_on_the_tenth_and_the_count_is_told(office, filing_id, copy_id):
    record_sending(office, copy_id, SENT)
    (copy,) = list_dispatches(office, filing_id)
    assert (copy.sent_on, copy.reply_due, copy.state) == (TODAY, date(2026, 12, 7), "awaiting")
    proof = reply_proof(office, copy_id)
    assert proof.end == copy.reply_due
    assert len(proof.counted) == 10
    assert {step.day.weekday() for step in proof.skipped} == {5, 6}


def test_days_off_are_not_counted(office):
    assert reply_due(office.policy, date(2026, 9, 29), 3) == date(2026, 10, 9)  # 国庆节: the 1st to the 7th are off


@given(sent=st.dates(date(2025, 1, 1), date(2026, 12, 31)), days=st.integers(1, 60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
def test_the_last_day_is_a_working_day_with_so_many_behind_it(office, sent, days):
    due, calendar = reply_due(office.policy, sent, days), Workdays.of(office.policy)
    assert due is not None
    assert calendar.is_work(due)
    assert calendar.between(sent + timedelta(days=1), due) == days


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ({**SENT, "sent_on": "2026-11-22"}, "sent_on"),  # before it was issued
        ({**SENT, "sent_on": "2026-11-24"}, "sent_on"),  # tomorrow
        ({**SENT, "way": "post", "tracking": None}, "tracking"),
        ({**SENT, "way": "pigeon"}, "way"),
        ({**SENT, "reply_days": -1}, "reply_days"),
        ({"way": "exchange"}, "sent_on"),
    ],
)
def test_what_cannot_have_been_is_refused_and_nothing_is_kept(office, filing_id, copy_id, raw, field):
    with pytest.raises(Expected) as trouble:
        record_sending(office, copy_id, raw)
    assert trouble.value.field == field
    assert list_dispatches(office, filing_id)[0].state == "unsent"


def test_putting_it_right_needs_a_reason_and_keeps_what_stood(office, filing_id, copy_id):
    record_sending(office, copy_id, SENT)
    other = {**SENT, "way": "post", "tracking": "EA123456789CN"}
    with pytest.raises(Expected, match="更正") as trouble:
        record_sending(office, copy_id, other)
    assert trouble.value.field == "reason"
    record_sending(office, copy_id, other, reason="误记为交换")
    (newest,) = office.store.reads.event_rows(office.store.reads.find_events()[:1])
    assert (newest.verb, newest.reason, newest.before["tracking"]) == ("record_sending", "误记为交换", "交换0081")
    assert list_dispatches(office, filing_id)[0].tracking == "EA123456789CN"


def test_a_sending_cannot_be_moved_behind_its_receipt(office, copy_id, later):
    record_sending(office, copy_id, SENT)
    record_receipt(office, copy_id, {"received_on": "2026-11-23", "received_by": "收发员"})
    tomorrow = later(datetime(2026, 11, 24, 1, 0, tzinfo=UTC))
    with pytest.raises(Expected):
        record_sending(tomorrow, copy_id, {**SENT, "sent_on": "2026-11-24"}, reason="补记")


def test_a_voided_paper_is_sent_nowhere_and_no_answer_is_waited_for(office, filing_id, copy_id):
    record_sending(office, copy_id, SENT)
    assert [one.dispatch_id for one in awaited_replies(office, 9)] == [copy_id]
    void_filing(office, filing_id, "写错了")
    assert awaited_replies(office, 9) == ()
    with pytest.raises(Expected, match="作废"):
        record_sending(office, copy_id, SENT, reason="x")


def test_overdue_answers_stand_first_and_the_filter_finds_them(office, filing_id, copy_id, later):
    record_sending(office, copy_id, SENT)
    assert find_register(office, narrowed=OutgoingFilter(state="awaiting")) == [filing_id]
    assert find_register(office, narrowed=OutgoingFilter(state="overdue")) == []
    then = later(datetime(2026, 12, 9, 1, 0, tzinfo=UTC))
    assert find_register(then, narrowed=OutgoingFilter(state="overdue")) == [filing_id]
    (one,) = awaited_replies(then, 9)
    assert one.days_left == -2
    assert list_dispatches(then, filing_id)[0].state == "overdue"


def test_only_those_who_keep_the_book_write_in_it(office, acting, copy_id):
    with pytest.raises(Expected):
        record_sending(acting(Role.AUDITOR), copy_id, SENT)
    record_sending(acting(Role.ARCHIVIST), copy_id, SENT)
