"""Somebody brought in for a need is no longer there."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import TalentMatch


def end_match(office: Office, match_id: int, why: str) -> Changed:
    """End it with a reason: the place is open again. Raises `Expected` without one, or when it was ended."""
    words = visible(why)
    if not words:
        raise Expected(_("终止须写明原因。"), field="why")
    with deed(office, "save_need") as act:
        match = act.unit.get(TalentMatch, match_id)
        if match.ended_on is not None:
            raise Expected(_("这条引进记录已经终止。"), _("请刷新后再试。"))
        match.ended_on, match.ended_why = office.clock.today(), words
        act.note("need", match.need_id, case=match.case_id, fields=("match",), reason=words)
        need = match.need_id
    return Changed(need=need)
