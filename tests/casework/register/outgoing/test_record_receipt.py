from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.register.outgoing.add_recipient import add_recipient
from desktop.casework.register.outgoing.dispatches import arrival_of, list_dispatches
from desktop.casework.register.outgoing.record_receipt import record_receipt
from desktop.casework.register.outgoing.record_sending import record_sending

SENT = {"way": "by_hand", "sent_on": "2026-11-23"}
TAKEN = {"received_on": "2026-11-23", "received_by": "收发员"}


def test_nothing_is_received_that_was_not_sent_nor_before_it(office, filing_id, copy_id):
    with pytest.raises(Expected, match="没有登记发出"):
        record_receipt(office, copy_id, TAKEN)
    record_sending(office, copy_id, SENT)
    for day in ("2026-11-22", "2026-11-24"):
        with pytest.raises(Expected) as trouble:
            record_receipt(office, copy_id, {**TAKEN, "received_on": day})
        assert trouble.value.field == "received_on"
    record_receipt(office, copy_id, TAKEN)
    assert list_dispatches(office, filing_id)[0].received_by == "收发员"
    with pytest.raises(Expected, match="更正"):
        record_receipt(office, copy_id, {**TAKEN, "received_by": "另一人"})
    record_receipt(office, copy_id, {**TAKEN, "received_by": "另一人"}, reason="签收人记错")
    assert list_dispatches(office, filing_id)[0].received_by == "另一人"


def test_a_paper_has_arrived_when_main_and_copy_are_both_sent_and_received(office, filing_id, copy_id):
    add_recipient(office, filing_id, {"role": "copy", "recipient": "演示省公安厅"})
    other = next(one for one in list_dispatches(office, filing_id) if one.role == "copy")
    for key in (copy_id, other.id):
        assert not arrival_of(office, filing_id).sent
        record_sending(office, key, SENT)
    assert arrival_of(office, filing_id).sent
    record_receipt(office, copy_id, TAKEN)
    half = arrival_of(office, filing_id)
    assert (half.received, [one.recipient for one in half.waiting]) == (False, ["演示省公安厅"])
    record_receipt(office, other.id, TAKEN)
    assert arrival_of(office, filing_id).received


def test_a_paper_that_goes_to_nobody_has_not_arrived(office, filing_id):
    told = arrival_of(office, filing_id)
    assert (told.sent, told.received, told.waiting) == (False, False, ())
