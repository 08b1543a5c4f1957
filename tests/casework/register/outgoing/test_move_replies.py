from __future__ import annotations

from datetime import UTC, date, datetime

from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.register.outgoing.add_recipient import add_recipient
from desktop.casework.register.outgoing.dispatches import list_dispatches
from desktop.casework.register.outgoing.record_reply import record_reply
from desktop.casework.register.outgoing.record_sending import record_sending
from desktop.casework.rules.preview_year import preview_year
from desktop.casework.rules.save_year import save_year
from tests.casework.rules.test_save_year import NOTICE, SHEET


def test_an_answer_still_waited_for_moves_with_the_year_one_given_does_not(office, case_id, later):
    december = later(datetime(2026, 12, 29, 1, 0, tzinfo=UTC))
    filing = issue_filing(december, case_id, "receipt").filing_id
    for name in ("演示省公安厅", "演示市教育局"):
        add_recipient(december, filing, {"role": "main", "recipient": name, "reply_days": 5})
    waits, answered = list_dispatches(december, filing)
    for copy in (waits, answered):
        record_sending(december, copy.id, {"way": "by_hand", "sent_on": "2026-12-29"})
    record_reply(december, answered.id, {"replied_on": "2026-12-29", "note": "当面答复"})
    assert {one.reply_due for one in list_dispatches(december, filing)} == {date(2027, 1, 5)}
    save_year(december, 2027, preview_year(december, 2027, SHEET.encode("gbk")).text, NOTICE)
    dues = {one.id: one.reply_due for one in list_dispatches(december, filing)}
    assert dues == {waits.id: date(2027, 1, 6), answered.id: date(2027, 1, 5)}
    rows = december.store.reads.event_rows(december.store.reads.find_events()[:3])
    moved = [row for row in rows if row.verb == "move_due" and row.object_type == "dispatch"]
    assert [(row.before, row.reason) for row in moved] == [({"reply_due": "2027-01-05"}, NOTICE)]
