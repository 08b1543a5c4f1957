"""Settle what was owed: met, broken or waived, with why."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import Obligation

ENDS: Final = ("met", "broken", "waived")


def end_obligation(office: Office, obligation_id: int, state: str, why: str, *, case_id: int | None = None) -> Changed:
    """Settle an open obligation; `case_id` is the case that asked for it. Raises `Expected` without a reason."""
    words = visible(why)
    if state not in ENDS:
        raise Expected(_("没有“{state}”这种了结方式。").format(state=state), field="state")
    if not words:
        raise Expected(_("请写明依据，例如已核对的纳税记录。"), field="why")
    with deed(office, "end_obligation", case=case_id) as act:
        row = act.unit.get(Obligation, obligation_id)
        if row.state != "open":
            raise Expected(_("这项承诺已经了结。"), _("请刷新后查看。"))
        if row.kind == "later_check":
            raise Expected(_("告知承诺的核查要登记核查结果。"), _("请打开办件，在“材料”中登记。"))
        row.state, row.ended_on, row.ended_why = state, office.clock.today(), words
        row.ended_case_id = case_id
        act.note(
            "obligation", obligation_id, case=row.case_id, fields=("state",), before={"state": "open"}, reason=words
        )
        person_id = row.person_id
    return Changed(person=person_id, case=case_id)
