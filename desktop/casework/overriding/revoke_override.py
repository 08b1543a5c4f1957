"""Take a changed finding back; both stay on record."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.corrections.reweigh import reweigh
from desktop.casework.deed import allowed, deed
from desktop.casework.office import Office
from desktop.store.tables import Override


def revoke_override(office: Office, override_id: int, reason: str) -> Changed:
    """The computed finding speaks again. Raises `Expected` without a reason, or when it was taken back before."""
    allowed(office, "revoke_override")
    words = visible(reason)
    if not words:
        raise Expected(_("撤销须写明原因。"), _("原因会记入办件经过。"), field="reason")
    with deed(office, "revoke_override") as act:
        row = act.unit.get(Override, override_id)
        writable(act.unit, row.case_id)
        if row.revoked_on is not None:
            raise Expected(_("这项更改已经撤销。"))
        row.revoked_on, row.revoked_why = office.clock.today(), words
        act.note(
            "verdict", row.what, case=row.case_id, fields=(row.what,), before={row.what: row.becomes}, reason=words
        )  # fmt: skip
        reweigh(act, "case", row.case_id, words)
    return Changed(case=row.case_id)
