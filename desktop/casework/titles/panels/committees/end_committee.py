"""Put a committee away: it reviews nothing any more, and stays on file."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.save_committee import standing_committee
from desktop.store.tables import TitleSession


def end_committee(office: Office, committee_id: int, reason: str) -> Changed:
    """End it from today. Raises `Expected` without a reason, or while a meeting of it is still to be held."""
    words = visible(reason)
    if not words:
        raise Expected(_("停用评委会须写明原因。"), field="reason")
    with deed(office, "end_committee") as act:
        row = standing_committee(act, committee_id)
        for session in act.unit.rows(TitleSession, committee_id=committee_id):
            if session.state not in ("closed", "dropped"):
                raise Expected(
                    _("会议“{name}”还没有结束。").format(name=session.name), _("请先开完或取消这次会议。")
                )
        row.state, row.ended_on, row.ended_why = "ended", office.clock.today(), words
        row.updated_at = act.unit.now
        row.version += 1
        act.note("title_committee", committee_id, fields=("state",), before={"state": "active"}, reason=words)
    return Changed(committee=committee_id)
