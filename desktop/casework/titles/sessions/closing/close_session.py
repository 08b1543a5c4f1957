"""End a session: every applicant has a result or a reason for none."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import session_row, touched
from desktop.casework.titles.sessions.voting.announce_counts import let_go
from desktop.casework.titles.sessions.voting.verify_counts import recount
from desktop.store.tables import TitleApplication, TitleCount, TitleHearing

GONE: Final = ("withdrawn", "archived")  # left the review without a result


def close_session(office: Office, session_id: int) -> Changed:
    """Close it for good, with the digest over all its ballots.

    Raises `Expected` for applicants without an announced result (unless they were left for another session or left
    the review themselves), a count that its ballots do not bear out, or minutes without who presided.
    """
    with deed(office, "close_session") as act:
        row = session_row(act, session_id, ("open",))
        # One that a re-check set aside is no result any more.
        told = act.unit.rows(TitleCount, session_id=session_id, state="announced", final=True)
        done = {one.application_id for one in told}
        let_go(act, session_id)
        open_ones = [
            one for one in act.unit.rows(TitleHearing, session_id=session_id)
            if one.application_id not in done and not one.data.get("deferred") and _under_review(act, one)
        ]  # fmt: skip
        if open_ones:
            raise Expected(
                _("还有 {count} 名申报人没有宣布结果。").format(count=len(open_ones)),
                _("请计票并宣布；本次不表决的，请写明原因移出。"),
            )
        minutes = row.details.get("minutes")
        if not isinstance(minutes, dict) or not minutes.get("host"):
            raise Expected(_("会议记录还没有写明主持人。"), _("请在“记录”中填写。"), field="host")
        again = recount(office, session_id)
        if not again.agrees:
            raise Expected(_("有计票与选票不符，不能结束会议。"), _("请在“表决”中核对，作废后重计。"))
        row.details = {**row.details, "ballots": {"count": again.ballots, "digest": again.digest}}
        row.state, row.closed_at = "closed", act.unit.now
        touched(act, row)
        act.note("title_session", session_id, fields=("state",), before={"state": "open"})
    return Changed(session=session_id, batch=row.batch_id)


def _under_review(act: Act, hearing: TitleHearing) -> bool:
    """Whether a result is still owed: not to somebody who withdrew."""
    return act.unit.get(TitleApplication, hearing.application_id).state not in GONE
