"""A scan comes in for a line of a case, inside an open deed."""

from __future__ import annotations

from desktop.case_types.material_words import PROMISED
from desktop.casework.deed import Act
from desktop.casework.materials.promised import paper_arrived
from desktop.casework.materials.scans.keeping import Incoming, keep_scan
from desktop.casework.materials.scans.slots import slot_of
from desktop.policy.verdict import MaterialLine
from desktop.store.tables import Material, OfficeCase


def attach(act: Act, case: OfficeCase, line: MaterialLine, file: Incoming, slot: str) -> int:
    """Keep it, with an audit row; a missing line becomes received. Gives the scan's key.

    Raises `Expected` when the very same bytes stand in this line already, or a photo is no picture.
    """
    case_id = int(case.id or 0)
    scan_id = keep_scan(act, case_id, line, file, slot_of(line, slot).key)
    row = act.unit.find(Material, (case_id, line.key))
    if row is None:
        act.unit.add(Material(case_id=case_id, key=line.key, state="received"))
    elif row.state in {"missing", "returned", *PROMISED}:
        row.expires_on = None if row.state in PROMISED else row.expires_on  # it was the promise's day
        row.state = "received"
    paper_arrived(act, case_id, line.key)
    case.updated_at = act.unit.now
    act.note("attachment", scan_id, case=case_id, fields=(line.key,))
    return scan_id
