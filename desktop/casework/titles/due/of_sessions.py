"""Sessions of the coming days, those whose day went by, and committees whose filing ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from desktop.basics.language import N_
from desktop.casework.office import Office
from desktop.casework.titles.due.days import Days
from desktop.casework.titles.due.views import At, TitleDue
from desktop.policy.reckoning.titles.committees import SOON
from desktop.policy.reckoning.titles.meetings import plan_sent_by
from desktop.policy.verdict import Confidence
from desktop.store.reads.titles.session_rows import WholeSession

# A session whose day went by, by the state it was left in.
LEFT: Final[dict[str, str]] = {
    "planned": N_("会议日期已过，未召开"),
    "drawn": N_("会议日期已过，未召开"),
    "open": N_("会议还没有结束"),
    "away": N_("评审箱还没有带回"),
}
TO_COME: Final = frozenset({"planned", "drawn"})
SENT: Final = frozenset({"meeting_request", "meeting_notice"})  # papers that tell the province of a meeting


def due_of_sessions(office: Office, days: Days) -> Iterator[TitleDue]:
    """Every session that is not over."""
    for row in office.store.reads.title_sessions():
        if row.state not in LEFT:
            continue
        what = LEFT[row.state] if row.day < days.today else N_("评审会议")
        at = At("batch", row.batch_id, "sessions", str(row.id))
        yield days.due(what, row.day, at, "plan_session", whose=row.name, where=row.batch_name)
        if row.state in TO_COME and row.day >= days.today:
            yield from _plan_unsent(office, row, days)


def _plan_unsent(office: Office, row: WholeSession, days: Days) -> Iterator[TitleDue]:
    """Plan, pool and names go to the province before the meeting; its form stands issued once they are on their way."""
    batch, by = office.store.reads.title_batch(row.batch_id), plan_sent_by(office.policy, row.day)
    if batch is None or by is None or any(one.paper in SENT for one in office.store.reads.papers_about([batch.number])):
        return
    yield days.due(
        N_("会前报送方案和名单"), by.workday, At("batch", row.batch_id, "papers", "batch::meeting_request"),
        "issue_batch_paper", whose=row.name, where=row.batch_name,
        to_check=by.rule.confidence is Confidence.TO_CHECK,
    )  # fmt: skip


def due_of_committees(office: Office, days: Days) -> Iterator[TitleDue]:
    """Those whose filing ends soon, or has ended; a renewal takes its time, so they are told of earlier."""
    last = days.today + timedelta(days=SOON)
    for row in office.store.reads.batch_committees():
        if row.state == "active" and row.filed_until is not None and row.filed_until <= last:
            over = row.filed_until < days.today
            what = N_("评委会备案已到期") if over else N_("评委会备案到期")
            yield days.due(what, row.filed_until, At("titles", row.id, "committees"), "save_committee", where=row.name)
