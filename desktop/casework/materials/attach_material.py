"""Keep a scan for a line of the list."""

from __future__ import annotations

from desktop.case_types.material_words import PROMISED
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.line import line_of
from desktop.casework.materials.promised import paper_arrived
from desktop.casework.materials.scans.keeping import incoming, keep_scan
from desktop.casework.materials.scans.slots import slot_of
from desktop.casework.office import Office
from desktop.store.tables import Material


def attach_material(office: Office, case_id: int, key: str, name: str, data: bytes, slot: str = "") -> Changed:
    """Keep a scan (jpg, png, tiff, pdf) encrypted under its digest; a missing line becomes received.

    In: `slot` is the place among the paper's scans, "" the first. The limits are looked at before anything is decoded.
    Raises `Expected` when the file is active, broken, too large or attached to this line already.
    """
    file = incoming(name, data)
    with deed(office, "attach_material", case=case_id) as act:
        case = writable(act.unit, case_id)
        line = line_of(office, case_id, key).line
        scan_id = keep_scan(act, case_id, line, file, slot_of(line, slot).key)
        row = act.unit.find(Material, (case_id, key))
        if row is None:
            act.unit.add(Material(case_id=case_id, key=key, state="received"))
        elif row.state in {"missing", "returned", *PROMISED}:
            row.expires_on = None if row.state in PROMISED else row.expires_on  # it was the promise's day
            row.state = "received"
        paper_arrived(act, case_id, key)
        case.updated_at = act.unit.now
        act.note("attachment", scan_id, case=case_id, fields=(key,))
    return Changed(case=case_id)
