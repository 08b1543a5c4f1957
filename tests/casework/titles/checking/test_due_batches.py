"""What ends soon in a living batch stands on the morning's page until it is done."""

from __future__ import annotations

from datetime import UTC, date, datetime

from desktop.casework.titles.batches.close_batch import close_batch
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.due_batches import due_batches
from desktop.casework.titles.checking.issue_notice import issue_notice
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.papers.issue_batch_paper import issue_batch_paper
from desktop.casework.titles.sessions.planning.plan_session import plan_session


def told(office):
    return [(one.what, one.on) for one in due_batches(office)]


def test_a_window_and_an_untold_employer_are_named_until_they_are_over(office, batch, submission, two):
    window, tell = ("受理截止", date(2026, 11, 30)), ("一次性告知单位", date(2026, 11, 25))
    assert told(office) == [tell, window]
    decide_applications(office, preview_decision(office, batch, "return", two))
    assert told(office) == [tell, window]  # the end of the corrections is more than ten working days away
    issue_notice(office, submission)
    assert told(office) == [window]
    close_batch(office, batch)
    assert told(office) == []


def test_corrections_near_their_end_and_what_is_over_come_first(office, batch, submission, two, later):
    decide_applications(office, preview_decision(office, batch, "return", two))
    after = later(datetime(2026, 12, 8, 1, tzinfo=UTC))
    assert [(one.what, one.days_left < 0) for one in due_batches(after)] == [
        ("一次性告知单位", True), ("受理截止", True), ("补正截止", False),
    ]  # fmt: skip


def test_a_meeting_s_plan_is_to_be_sent_before_it_until_its_form_is_issued(office, batch, enter, later):
    enter(1, state="accepted")
    plan_session(office, batch, {"name": "评审会", "sort": "office", "day": "2026-12-08", "place": "本机构"})
    assert ("会前报送方案和名单", date(2026, 12, 3)) in told(office)
    after = later(datetime(2026, 12, 4, 1, tzinfo=UTC))
    (due,) = [one for one in due_batches(after) if one.part == "papers"]
    assert due.days_left < 0
    issue_batch_paper(office, batch, "meeting_request")
    assert all(what != "会前报送方案和名单" for what, _on in told(office))


def test_a_planned_batch_tells_its_first_day(office, batch):
    (one,) = due_batches(office)
    assert (one.what, one.on) == ("开始受理", date(2026, 11, 2))
