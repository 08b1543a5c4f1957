"""Note a reason for return that was seen by eye."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.casefile.case_file import case_file
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import ReturnReason


def tick_reason(office: Office, case_id: int, reason: str, note: str = "") -> Changed:
    """The reason becomes a gap and goes into the next 一次性告知书. In: `note`, a word on what was seen.

    Raises `Expected` for a reason that is not seen by eye in this kind of case, one that is noted already, or a closed
    case.
    """
    words = visible(note)
    with deed(office, "tick_reason", case=case_id) as act:
        writable(act.unit, case_id)
        if reason not in {one.id for one in case_file(office, case_id).reasons() if one.by_eye}:
            raise Expected(_("没有这一项目视核对的原因。"), _("请从列表中选择。"), field="reason")
        if act.unit.rows(ReturnReason, case_id=case_id, reason=reason, cured_on=None):
            raise Expected(_("这一项已经登记。"), field="reason")
        act.unit.add(
            ReturnReason(
                case_id=case_id, reason=reason, note=words, on_day=office.clock.today(), by_name=office.actor.name,
                created_at=act.unit.now,
            )
        )  # fmt: skip
        act.note("return_reason", reason, case=case_id, fields=(reason,), reason=words)
    return Changed(case=case_id)
