from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.register.outgoing.add_recipient import add_recipient
from desktop.casework.register.outgoing.dispatches import list_dispatches
from desktop.casework.register.outgoing.drop_recipient import drop_recipient
from desktop.casework.register.outgoing.find_register import OutgoingFilter, find_register
from desktop.casework.register.outgoing.record_sending import record_sending


def test_a_recipient_entered_by_mistake_is_dropped_with_a_reason_and_may_be_entered_again(office, filing_id, copy_id):
    with pytest.raises(Expected, match="已经在"):
        add_recipient(office, filing_id, {"role": "copy", "recipient": "演示市公安局出入境管理局"})
    with pytest.raises(Expected):
        drop_recipient(office, copy_id, "  ")
    assert find_register(office, narrowed=OutgoingFilter(recipient="出入境")) == [filing_id]
    drop_recipient(office, copy_id, "写错单位")
    assert list_dispatches(office, filing_id) == ()
    assert find_register(office, narrowed=OutgoingFilter(recipient="出入境")) == []
    with pytest.raises(Expected):
        record_sending(office, copy_id, {"way": "fax", "sent_on": "2026-11-23"})
    add_recipient(office, filing_id, {"role": "copy", "recipient": "演示市公安局出入境管理局"})
    assert [one.role for one in list_dispatches(office, filing_id)] == ["copy"]


def test_what_was_sent_is_not_dropped(office, copy_id):
    record_sending(office, copy_id, {"way": "fax", "sent_on": "2026-11-23"})
    with pytest.raises(Expected, match="不能撤去"):
        drop_recipient(office, copy_id, "写错单位")


def test_whom_a_letter_names_on_its_face_is_not_dropped(office, copy_id, filing_id, monkeypatch):
    from desktop.store.unit import Unit

    plain = Unit.filing

    def addressed(unit, key):
        filing = plain(unit, key)
        object.__setattr__(filing, "main_to", "演示省公安厅、演示市公安局出入境管理局")
        return filing

    monkeypatch.setattr(Unit, "filing", addressed)
    with pytest.raises(Expected, match="文面"):
        drop_recipient(office, copy_id, "不发了")
