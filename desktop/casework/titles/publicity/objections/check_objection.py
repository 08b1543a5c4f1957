"""What was found about an objection."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.store.tables import TitleObjection, TitlePublicity


def check_objection(office: Office, objection_id: int, findings: str) -> Changed:
    """Write down what was found; it may be put right until it is answered. Raises `Expected` without words."""
    words = findings.strip()
    if not visible(words):
        raise Expected(_("请写明核查情况。"), field="findings")
    with deed(office, "check_objection") as act:
        row = open_objection(act, objection_id)
        before = {"state": row.state, "findings": row.findings}
        row.findings, row.state = words, "checked"
        row.checked_on, row.checked_by_name = office.clock.today(), office.actor.name
        row.updated_at = act.unit.now
        row.version += 1
        act.note("title_objection", objection_id, fields=("findings",), before=before)
        batch = act.unit.get(TitlePublicity, row.publicity_id).batch_id
    return Changed(batch=batch)


def open_objection(act: Act, objection_id: int) -> TitleObjection:
    """The row of one that is not answered. Raises `Expected` when it is."""
    row = act.unit.get(TitleObjection, objection_id)
    if row.state not in {"open", "checked"}:
        raise Expected(_("这件异议已经办结。"), _("请刷新后再看。"))
    return row
