"""Put a better scan in the place of one that was kept."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.line import line_of
from desktop.casework.materials.scans.keeping import incoming, keep_scan
from desktop.casework.office import Office
from desktop.store.tables import Attachment, Material


def replace_file(office: Office, file_id: int, name: str, data: bytes) -> Changed:
    """Keep a file in the place of a scan; the old one stays on file, marked with the one that took its place.

    A paper that had been sent back counts as handed in again. Raises `Expected` as `attach_material` does, and when the
    scan has left its line already.
    """
    file = incoming(name, data)
    with deed(office, "replace_file") as act:
        old = act.unit.get(Attachment, file_id)
        case_id, key = old.case_id, old.material_key
        case = writable(act.unit, case_id)
        if old.removed_at is not None:
            raise Expected(_("这个扫描件已经移除。"), _("请刷新材料清单。"))
        line = line_of(office, case_id, key).line
        new_id = keep_scan(act, case_id, line, file, old.slot or "", old.position)
        old.removed_at, old.replaced_by = act.unit.now, new_id
        old.reason = _("换成“{name}”").format(name=file.name)
        row = act.unit.find(Material, (case_id, key))
        if row is not None and row.state == "returned":
            row.state = "received"
        case.updated_at = act.unit.now
        act.note("attachment", new_id, case=case_id, fields=(key,), before={"replaces": file_id}, reason=old.reason)
    return Changed(case=case_id)
