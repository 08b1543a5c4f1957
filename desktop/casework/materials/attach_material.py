"""Keep a scan for a line of the list."""

from __future__ import annotations

from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.line import line_of
from desktop.casework.materials.scans.attaching import attach
from desktop.casework.materials.scans.keeping import incoming
from desktop.casework.office import Office


def attach_material(office: Office, case_id: int, key: str, name: str, data: bytes, slot: str = "") -> Changed:
    """Keep a scan (jpg, png, tiff, pdf) encrypted under its digest; a missing line becomes received.

    In: `slot` is the place among the paper's scans, "" the first. The limits are looked at before anything is decoded.
    Raises `Expected` when the file is active, broken, too large or attached to this line already.
    """
    file = incoming(name, data)
    with deed(office, "attach_material", case=case_id) as act:
        case = writable(act.unit, case_id)
        attach(act, case, line_of(office, case_id, key).line, file, slot)
    return Changed(case=case_id)
