"""A meeting is told of before it, and so is what the province has to have before that."""

from __future__ import annotations

from datetime import UTC, date, datetime

from desktop.casework.titles.due.list_due import list_title_due
from desktop.casework.titles.papers.issue_batch_paper import issue_batch_paper
from desktop.casework.titles.sessions.planning.plan_session import plan_session

SEND = "会前报送方案和名单"


def test_a_meeting_s_plan_is_to_be_sent_before_it_until_its_form_is_issued(office, batch, enter, later):
    enter(1, state="accepted")
    plan_session(office, batch, {"name": "评审会", "sort": "office", "day": "2026-12-08", "place": "本机构"})
    (due,) = [one for one in list_title_due(office) if one.what == SEND]
    assert (due.on, due.at.part, due.to_check) == (date(2026, 12, 3), "papers", True)
    after = later(datetime(2026, 12, 4, 1, tzinfo=UTC))
    (late,) = [one for one in list_title_due(after) if one.what == SEND]
    assert late.days_left is not None
    assert late.days_left < 0
    issue_batch_paper(office, batch, "meeting_request")
    assert all(one.what != SEND for one in list_title_due(office))


def test_after_the_meeting_s_day_nobody_is_asked_to_send_its_plan(office, batch, later):
    plan_session(office, batch, {"name": "评审会", "sort": "office", "day": "2026-12-08", "place": "本机构"})
    after = later(datetime(2026, 12, 9, 1, tzinfo=UTC))
    assert "会议日期已过，未召开" in [one.what for one in list_title_due(after)]
    assert all(one.what != SEND for one in list_title_due(after))
