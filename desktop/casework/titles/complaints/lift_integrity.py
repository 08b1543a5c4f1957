"""An entry of the integrity file is lifted: it was wrong, or the ban was ended early."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import TitleIntegrity


def lift_integrity(office: Office, entry_id: int, reason: str) -> Changed:
    """Lift it from today on; it stays with why. Raises `Expected` without a reason, or when it is lifted."""
    words = visible(reason)
    if not words:
        raise Expected(_("解除须写明依据和原因。"), field="reason")
    with deed(office, "lift_integrity") as act:
        row = act.unit.get(TitleIntegrity, entry_id)
        if row.lifted_on is not None:
            raise Expected(_("这条诚信记录已经解除。"), _("请刷新后再看。"))
        row.lifted_on, row.lifted_why = office.clock.today(), words
        act.note("title_integrity", entry_id, fields=("lifted_on",), reason=words)
        return Changed(person=row.person_id, expert=row.expert_id, employer=row.employer_id)
