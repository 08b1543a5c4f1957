"""A session that is out is called back: the file that left is worth nothing any more."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.inside.rows import session_row, touched
from desktop.store.tables import TitleSuitcase


def recall_suitcase(office: Office, session_id: int, reason: str) -> Changed:
    """Put the session back as it was when it left. The key of its answer is forgotten, so that no answer opens.

    Raises `Expected` without a reason, or for a session that is not out.
    """
    words = visible(reason)
    if not words:
        raise Expected(_("召回须写明原因。"), field="reason")
    with deed(office, "recall_suitcase") as act:
        row = session_row(act, session_id, ("away",))
        for case in act.unit.rows(TitleSuitcase, session_id=session_id, state="away"):
            row.state = str(case.data.get("was") or "planned")
            case.data, case.state, case.ended_why, case.back_at = {}, "recalled", words, act.unit.now
        touched(act, row)
        act.note("title_session", session_id, fields=("state",), before={"state": "away"}, reason=words)
    return Changed(session=session_id, batch=row.batch_id)
