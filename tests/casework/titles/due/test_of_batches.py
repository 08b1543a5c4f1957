"""What ends soon in a living batch stands on the morning's page until it is done."""

from __future__ import annotations

from datetime import UTC, date, datetime

from desktop.casework.titles.batches.close_batch import close_batch
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.issue_notice import issue_notice
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.due.list_due import list_title_due


def told(office):
    return [(one.what, one.on) for one in list_title_due(office)]


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
    assert [(one.what, one.days_left < 0) for one in list_title_due(after)] == [
        ("一次性告知单位", True), ("受理截止", True), ("补正截止", False),
    ]  # fmt: skip


def test_a_planned_batch_tells_its_first_day(office, batch):
    (one,) = list_title_due(office)
    assert (one.what, one.on) == ("开始受理", date(2026, 11, 2))
