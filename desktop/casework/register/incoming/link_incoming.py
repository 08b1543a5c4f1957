"""Let a paper that came in belong to a case, or to none."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.intake.case_by_number import case_by_number
from desktop.casework.office import Office
from desktop.casework.register.incoming.scans import standing_line


def link_incoming(office: Office, incoming_id: int, case_number: str) -> Changed:
    """Let a line belong to a case by its number, "" to none; falsy when it does already. Raises `Expected`."""
    case_id = case_by_number(office, case_number) if case_number.strip() else None
    with deed(office, "handle_incoming") as act:
        line = standing_line(act, incoming_id)
        if line.case_id == case_id:
            return Changed()
        was, line.case_id = line.case_id, case_id
        act.note("incoming", incoming_id, case=case_id or was, fields=(line.number, "case"), before={"case": was})
    return Changed(case=case_id or was, register=True)
