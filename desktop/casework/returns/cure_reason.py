"""Note that a reason for return seen by eye is put right."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import ReturnReason


def cure_reason(office: Office, case_id: int, reason: str, why: str = "") -> Changed:
    """The gap goes; that it stood there is kept. Raises `Expected` when it is not noted, or for a closed case."""
    words = visible(why)
    with deed(office, "cure_reason", case=case_id) as act:
        writable(act.unit, case_id)
        standing = act.unit.rows(ReturnReason, case_id=case_id, reason=reason, cured_on=None)
        if not standing:
            raise Expected(_("这一项没有登记。"), field="reason")
        for row in standing:
            row.cured_on, row.cured_why, row.cured_by = office.clock.today(), words, office.actor.name
        act.note("return_reason", reason, case=case_id, fields=(reason,), before={reason: True}, reason=words)
    return Changed(case=case_id)
