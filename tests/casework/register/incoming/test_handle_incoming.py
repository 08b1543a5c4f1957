from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.intake.read_case import read_case
from desktop.casework.register.incoming.find_incoming import IncomingFilter, due_incoming, find_incoming, incoming_rows
from desktop.casework.register.incoming.handle_incoming import handle_incoming
from desktop.casework.register.incoming.link_incoming import link_incoming
from desktop.casework.register.incoming.register_incoming import register_incoming
from desktop.casework.register.incoming.void_incoming import void_incoming

CAME = {"received_on": "2026-11-20", "from_whom": "演示省公安厅", "title": "关于核对记录的函", "due_on": "2026-11-27"}


@pytest.fixture
def line(office) -> int:
    return register_incoming(office, CAME).incoming_id


def test_from_proposal_to_end(office, line):
    handle_incoming(office, line, {"proposal": "拟请窗口核对后答复。"})
    handle_incoming(office, line, {"instruction": "同意。", "handler": "演示经办"})
    assert [one.id for one in due_incoming(office, date(2026, 11, 30), 9)] == [line]
    handle_incoming(office, line, {"done_on": "2026-11-23", "outcome": "已复函"})
    (row,) = incoming_rows(office, [line])
    assert (row.state, row.proposal, row.instruction) == ("done", "拟请窗口核对后答复。", "同意。")
    assert due_incoming(office, date(2026, 11, 30), 9) == ()
    assert not handle_incoming(office, line, {"handler": "演示经办"})
    handle_incoming(office, line, {"done_on": None})
    assert incoming_rows(office, [line])[0].state != "done"


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ({"done_on": "2026-11-23", "handler": "甲"}, "outcome"),
        ({"done_on": "2026-11-23", "outcome": "已办"}, "handler"),
        ({"done_on": "2026-11-24", "outcome": "已办", "handler": "甲"}, "done_on"),
        ({"done_on": "2026-11-19", "outcome": "已办", "handler": "甲"}, "done_on"),
        ({"due_on": "2026-11-19"}, "due_on"),
    ],
)
def test_what_cannot_be_is_refused(office, line, raw, field):
    with pytest.raises(Expected) as trouble:
        handle_incoming(office, line, raw)
    assert trouble.value.field == field


def test_leaders_instruct_others_propose(acting, line):
    officer = acting(Role.OFFICER)
    handle_incoming(officer, line, {"proposal": "拟转办"})
    with pytest.raises(Expected):
        handle_incoming(officer, line, {"instruction": "同意"})
    handle_incoming(acting(Role.HEAD), line, {"instruction": "同意"})
    handle_incoming(officer, line, {"instruction": "同意", "handler": "甲"})  # the same words change nothing


def test_nobody_writes_over_what_somebody_else_wrote(office, line):
    version = incoming_rows(office, [line])[0].version
    handle_incoming(office, line, {"proposal": "甲的意见"}, version)
    with pytest.raises(Expected, match="刚被改动"):
        handle_incoming(office, line, {"proposal": "乙的意见"}, version)


def test_overdue_is_counted_in_working_days_and_found(office, line, later):
    then = later(datetime(2026, 12, 1, 1, 0, tzinfo=UTC))
    (row,) = incoming_rows(then, [line])
    assert (row.state, row.days_left) == ("overdue", -2)
    assert find_incoming(then, narrowed=IncomingFilter(state="overdue")) == [line]
    assert find_incoming(office, narrowed=IncomingFilter(state="overdue")) == []


def test_a_voided_line_rests(office, line):
    void_incoming(office, line, "误登")
    with pytest.raises(Expected, match="作废"):
        handle_incoming(office, line, {"proposal": "x"})


def test_it_may_be_linked_to_a_case_later(office, line, case_id):
    number = read_case(office, case_id).number
    assert link_incoming(office, line, number).case == case_id
    assert not link_incoming(office, line, number)
    link_incoming(office, line, "")
    assert incoming_rows(office, [line])[0].case_id is None
