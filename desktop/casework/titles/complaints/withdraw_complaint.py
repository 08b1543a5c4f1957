"""Who asked for a re-check, or complained, takes it back."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.complaints.inside.begin import open_complaint


def withdraw_complaint(office: Office, complaint_id: int, reason: str) -> Changed:
    """End it as withdrawn. Raises `Expected` without a reason, or when it is answered."""
    words = visible(reason)
    if not words:
        raise Expected(_("撤回须写明原因。"), field="reason")
    with deed(office, "withdraw_complaint") as act:
        row = open_complaint(act, complaint_id)
        before = {"state": row.state}
        row.state, row.answered_on = "withdrawn", office.clock.today()
        row.details = {**row.details, "ended_why": words}
        row.updated_at = act.unit.now
        row.version += 1
        act.note("title_complaint", complaint_id, fields=("state",), before=before, reason=words)
        return Changed(person=row.person_id)
