"""What was found about a re-check or a complaint."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.complaints.inside.begin import open_complaint


def check_complaint(office: Office, complaint_id: int, findings: str) -> Changed:
    """Write down what was found; it may be put right until it is answered. Raises `Expected` without words."""
    words = findings.strip()
    if not visible(words):
        raise Expected(_("请写明核查情况。"), field="findings")
    with deed(office, "check_complaint") as act:
        row = open_complaint(act, complaint_id)
        before = {"state": row.state, "findings": row.findings}
        row.findings, row.state = words, "checked"
        row.details = {**row.details, "checked_by": office.actor.name, "checked_on": office.clock.today().isoformat()}
        row.updated_at = act.unit.now
        row.version += 1
        act.note("title_complaint", complaint_id, fields=("findings",), before=before)
        return Changed(person=row.person_id)
