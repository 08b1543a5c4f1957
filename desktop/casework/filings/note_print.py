"""Note that kept bytes went to a printer."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office


def note_print(office: Office, filing_id: int, printer: str, copies: int) -> Changed:
    """Write down a print: which paper, which printer, how many copies. Raises `Expected` for less than one copy."""
    if copies < 1:
        raise Expected(_("至少打印一份。"), field="copies")
    with deed(office, "note_print") as act:
        filing = act.unit.filing(filing_id)
        act.note("filing", filing_id, case=filing.case_id, fields=(f"copies={copies}",), reason=printer)
        case_id = filing.case_id
    return Changed(case=case_id)
