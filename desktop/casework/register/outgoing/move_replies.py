"""Count the last days of answers anew when the calendar changes, in the unit of the deed that changed it."""

from __future__ import annotations

from dataclasses import replace

from desktop.casework.deed import Act
from desktop.casework.register.outgoing.record_sending import reply_due
from desktop.policy.book.library import PolicyLibrary
from desktop.store.tables import Dispatch

MOST = 100_000


def move_replies(act: Act, library: PolicyLibrary, reason: str) -> int:
    """Write the last days of the answers still waited for that follow from this library; gives how many moved."""
    act.unit.flush()
    own, moved = replace(act, verb="move_due"), 0
    for waiting in act.office.store.reads.awaited(MOST):
        row = act.unit.get(Dispatch, waiting.id)
        if row.sent_on is None:
            continue
        due = reply_due(library, row.sent_on, row.reply_days)
        if due == row.reply_due:
            continue
        row.reply_due, moved = due, moved + 1
        before = {"reply_due": waiting.reply_due.isoformat()}
        own.note("dispatch", waiting.id, case=waiting.case_id, fields=("reply_due",), before=before, reason=reason)
    return moved
