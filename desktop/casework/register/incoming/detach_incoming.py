"""Take a scan out of a line of the book of what came in."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import Incoming, IncomingFile


def detach_incoming(office: Office, file_id: int, reason: str) -> Changed:
    """Take a scan out of a line; bytes and reason stay. Raises `Expected` without a reason, or a second time."""
    words = visible(reason)
    if not words:
        raise Expected(_("移除扫描件须写明原因。"), field="reason")
    with deed(office, "detach_incoming") as act:
        scan = act.unit.get(IncomingFile, file_id)
        if scan.removed_at is not None:
            raise Expected(_("这个扫描件已经移除。"), _("请刷新列表。"))
        line = act.unit.get(Incoming, scan.incoming_id)
        scan.removed_at, scan.reason = act.unit.now, words
        act.note("incoming", line.id, case=line.case_id, fields=(line.number, "files"), reason=words)
        case_id = line.case_id
    return Changed(case=case_id, register=True)
