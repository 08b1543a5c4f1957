from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.register.incoming.read_incoming import read_incoming
from desktop.casework.register.incoming.register_incoming import register_incoming
from desktop.casework.register.incoming.void_incoming import void_incoming
from desktop.casework.register.outgoing.dispatches import awaited_replies, list_dispatches
from desktop.casework.register.outgoing.record_reply import record_reply
from desktop.casework.register.outgoing.record_sending import record_sending

SENT = {"way": "exchange", "sent_on": "2026-11-23"}
CAME = {"received_on": "2026-11-23", "from_whom": "演示市公安局出入境管理局", "title": "关于协助核查的复函"}


def test_a_paper_that_came_in_answers_and_follows_into_the_case(office, case_id, filing_id, copy_id):
    came = register_incoming(office, CAME)
    with pytest.raises(Expected, match="登记发出"):
        record_reply(office, copy_id, {"replied_on": "2026-11-23", "incoming": str(came.incoming_id)})
    record_sending(office, copy_id, SENT)
    record_reply(office, copy_id, {"replied_on": "2026-11-23", "incoming": str(came.incoming_id)})
    (copy,) = list_dispatches(office, filing_id)
    assert (copy.state, copy.replied_on, copy.incoming_number) == ("answered", date(2026, 11, 23), came.number)
    view = read_incoming(office, came.incoming_id)
    assert (view.line.case_id, [one.dispatch_id for one in view.answers]) == (case_id, [copy_id])
    assert awaited_replies(office, 9) == ()


def test_registering_may_tell_at_once_what_it_answers_and_a_voided_line_answers_nothing(office, filing_id, copy_id):
    record_sending(office, copy_id, SENT)
    came = register_incoming(office, {**CAME, "answers": str(copy_id)})
    assert list_dispatches(office, filing_id)[0].incoming_id == came.incoming_id
    void_incoming(office, came.incoming_id, "登记有误")
    assert list_dispatches(office, filing_id)[0].state == "awaiting"
    with pytest.raises(Expected, match="作废"):
        record_reply(office, copy_id, {"replied_on": "2026-11-23", "incoming": str(came.incoming_id)})


def test_what_cannot_be_answered_leaves_no_number_behind(office, copy_id):
    with pytest.raises(Expected):
        register_incoming(office, {**CAME, "answers": str(copy_id)})  # it was not sent yet
    assert register_incoming(office, CAME).number == "收〔2026〕1号"


def test_an_answer_without_a_paper_is_told_in_words(office, filing_id, copy_id):
    record_sending(office, copy_id, SENT)
    with pytest.raises(Expected) as trouble:
        record_reply(office, copy_id, {"replied_on": "2026-11-23"})
    assert trouble.value.field == "note"
    record_reply(office, copy_id, {"replied_on": "2026-11-23", "note": "电话答复：无不良记录"})
    assert list_dispatches(office, filing_id)[0].note == "电话答复：无不良记录"
    for day in ("2026-11-22", "2026-11-24"):
        with pytest.raises(Expected) as trouble:
            record_reply(office, copy_id, {"replied_on": day, "note": "x"}, reason="更正")
        assert trouble.value.field == "replied_on"
