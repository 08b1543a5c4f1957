"""Who objected takes it back."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.publicity.objections.answer_objection import release
from desktop.casework.titles.publicity.objections.check_objection import open_objection


def withdraw_objection(office: Office, objection_id: int, reason: str) -> Changed:
    """End it as withdrawn, with why; the name stands again. Raises `Expected` without a reason."""
    words = visible(reason)
    if not words:
        raise Expected(_("撤回须写明原因。"), field="reason")
    with deed(office, "withdraw_objection") as act:
        row = open_objection(act, objection_id)
        before = {"state": row.state}
        row.state, row.answered_on = "withdrawn", office.clock.today()
        row.details = {**row.details, "ended_why": words}
        row.updated_at = act.unit.now
        row.version += 1
        act.unit.flush()
        batch = release(act, row, upheld=False)
        act.note("title_objection", objection_id, fields=("state",), before=before, reason=words)
    return Changed(batch=batch)
