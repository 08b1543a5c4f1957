"""Take an application off a session's list, or leave it for another session."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.laptop import is_laptop
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import BEFORE, hearing_row, session_row, touched
from desktop.store.tables import TitleCount


def take_off_list(office: Office, session_id: int, application_id: int, why: str = "") -> Changed:
    """Before the session opens it is simply off; once it is open it stays on the list as not voted on, with why.

    Raises `Expected` without a reason in an open session, for an application that was voted on, or in a suitcase whose
    session is not open: its list comes home as it left.
    """
    words = visible(why)
    with deed(office, "take_off_list") as act:
        row = session_row(act, session_id)
        hearing = hearing_row(act, session_id, application_id)
        if row.state in BEFORE:
            if is_laptop(office):
                raise Expected(
                    _("名单在装箱时已定，外出时不能移出。"), _("开会后可以写明原因，列为“本次不表决”。")
                )
            act.unit.delete(hearing)
        else:
            if not words:
                raise Expected(_("本次不表决须写明原因。"), field="why")
            counts = act.unit.rows(TitleCount, session_id=session_id, application_id=application_id)
            if any(one.state != "void" and one.final for one in counts):
                raise Expected(_("这名申报人已经表决，不能移出。"), _("如计票有误，请先作废该次计票。"))
            hearing.data = {**hearing.data, "deferred": words}
        touched(act, row)
        act.note("title_session", session_id, fields=("list", str(application_id)), reason=words)
    return Changed(session=session_id, batch=row.batch_id)
