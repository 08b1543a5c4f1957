"""Lift a credit record before its end day."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import CreditRecord


def lift_credit(office: Office, record_id: int, why: str) -> Changed:
    """Let a record bar no longer, with a reason (信用修复); the row stays. Raises `Expected` without one, or twice."""
    words = visible(why)
    if not words:
        raise Expected(_("解除信用记录请写明依据。"), field="why")
    with deed(office, "lift_credit") as act:
        record = act.unit.get(CreditRecord, record_id)
        if record.lifted_on is not None:
            raise Expected(_("这条信用记录已经解除。"), _("请刷新后查看。"))
        record.lifted_on, record.lifted_why = office.clock.today(), words
        act.note("credit_record", record_id, case=record.case_id, fields=("lifted_on",), reason=words)
        return Changed(case=record.case_id, person=record.person_id, employer=record.employer_id)
