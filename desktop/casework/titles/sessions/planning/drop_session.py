"""A session that will not be held."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import session_row, touched
from desktop.store.tables import TitleCount


def drop_session(office: Office, session_id: int, why: str) -> Changed:
    """Give it up with a reason; its list is free for another. Raises `Expected` without one, or where votes stand."""
    words = visible(why)
    if not words:
        raise Expected(_("取消会议须写明原因。"), field="why")
    with deed(office, "drop_session") as act:
        row = session_row(act, session_id)
        if any(one.state != "void" for one in act.unit.rows(TitleCount, session_id=session_id)):
            raise Expected(_("本次会议已有表决结果，不能取消。"), _("请办完后结束会议。"))
        before = row.state
        row.state, row.ended_why = "dropped", words
        touched(act, row)
        act.note("title_session", session_id, fields=("state",), before={"state": before}, reason=words)
    return Changed(session=session_id, batch=row.batch_id)
