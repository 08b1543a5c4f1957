"""Inside a deed: a scan kept with a line, and the line that may be written on."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import key_of
from desktop.casework.deed import Act
from desktop.casework.materials.scans.keeping import Incoming as LookedAt
from desktop.store.tables import Incoming, IncomingFile


def keep_file(act: Act, incoming_id: int, file: LookedAt) -> int:
    """Keep a file with a line inside an open deed; gives the scan's key. The bytes are synced before their row."""
    digest = act.office.store.files.put(file.data)
    there = act.unit.rows(IncomingFile, incoming_id=incoming_id)
    if any(one.digest == digest and one.removed_at is None for one in there):
        says = _("{name} 已经收过，内容完全相同。").format(name=file.name)
        raise Expected(says, _("请选择另一个文件。"), field="files")
    row = act.unit.add(
        IncomingFile(
            incoming_id=incoming_id,
            digest=digest,
            name=file.name,
            media_type=file.facts.kind,
            pages=file.facts.pages,
            size=len(file.data),
            added_at=act.unit.now,
        )
    )
    return key_of(row.id)


def standing_line(act: Act, incoming_id: int) -> Incoming:
    """A line that stands. Raises `Expected` for a voided one."""
    line = act.unit.get(Incoming, incoming_id)
    if line.voided_at is not None:
        raise Expected(_("{number} 已经作废，不能再改。").format(number=line.number), _("请在重新登记的一条上办理。"))
    return line
