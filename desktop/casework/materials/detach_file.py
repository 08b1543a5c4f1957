"""Take a scan out of its line, with a reason."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.promised import paper_gone
from desktop.casework.office import Office
from desktop.store.tables import Attachment, Material


def detach_file(office: Office, file_id: int, reason: str) -> Changed:
    """Take a scan out: it no longer counts, but its bytes and the reason stay. Raises `Expected` without a reason."""
    words = visible(reason)
    if not words:
        raise Expected(_("移除扫描件须写明原因。"), field="reason")
    with deed(office, "detach_file") as act:
        scan = act.unit.get(Attachment, file_id)
        writable(act.unit, scan.case_id)
        if scan.removed_at is not None:
            raise Expected(_("这个扫描件已经移除。"), _("请刷新材料清单。"))
        scan.removed_at = act.unit.now
        scan.reason = words
        act.unit.flush()
        left = act.unit.rows(Attachment, case_id=scan.case_id, material_key=scan.material_key)
        row = act.unit.find(Material, (scan.case_id, scan.material_key))
        if row is not None and row.state == "received" and all(one.removed_at is not None for one in left):
            row.state = paper_gone(act, scan.case_id, scan.material_key) or "missing"
        act.note("attachment", file_id, case=scan.case_id, fields=(scan.material_key,), reason=words)
        case_id = scan.case_id
    return Changed(case=case_id)
