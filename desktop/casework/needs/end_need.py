"""A need that is no more."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.needs.save_need import standing
from desktop.casework.office import Office


def end_need(office: Office, need_id: int, why: str) -> Changed:
    """End a need with a reason; it and who was brought in stay. Raises `Expected` without one, or when it was ended."""
    words = visible(why)
    if not words:
        raise Expected(_("终止须写明原因。"), field="why")
    with deed(office, "save_need") as act:
        row = standing(act, need_id)
        row.state, row.ended_on, row.ended_why = "ended", office.clock.today(), words
        row.updated_at = act.unit.now
        row.version += 1
        act.note("need", need_id, fields=("state",), before={"state": "open"}, reason=words)
    return Changed(need=need_id)
