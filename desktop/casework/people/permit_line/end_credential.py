"""End a paper: replaced, cancelled, lapsed or lost, with the day and why."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import Credential

ENDS: Final = ("replaced", "cancelled", "lapsed", "lost")


def end_credential(office: Office, credential_id: int, state: str, on: date, why: str) -> Changed:
    """End a living paper; it stays on the line. Raises `Expected` for an unknown end, a later day, or no reason."""
    words = visible(why)
    if state not in ENDS:
        raise Expected(_("没有“{state}”这种终止方式。").format(state=state), field="state")
    if on > office.clock.today():
        raise Expected(_("终止日期不能晚于今天。"), field="on")
    if not words:
        raise Expected(_("请写明终止的原因。"), field="why")
    with deed(office, "end_credential") as act:
        row = act.unit.get(Credential, credential_id)
        if row.state != "alive":
            raise Expected(_("这份证件已经终止。"), _("请刷新后查看。"))
        row.state, row.ended_on, row.ended_why = state, on, words
        act.note("credential", credential_id, fields=("state",), before={"state": "alive"}, reason=words)
        person_id = row.person_id
    return Changed(person=person_id)
