"""Move a scan to another place of its paper, or up and down in it."""

from __future__ import annotations

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.line import line_of
from desktop.casework.materials.scans.slots import arranged, slot_of
from desktop.casework.office import Office
from desktop.store.tables import Attachment


def place_file(office: Office, file_id: int, slot: str, place: int) -> Changed:
    """Let a scan stand in a slot at a place counted from 0; those behind it move down, beyond the end is the end.

    Out: falsy when it stands there already. Raises `Expected` for a scan that was taken out, or a slot the paper has
    not.
    """
    with deed(office, "place_file") as act:
        scan = act.unit.get(Attachment, file_id)
        writable(act.unit, scan.case_id)
        if scan.removed_at is not None:
            raise Expected(_("这个扫描件已经移除。"), _("请刷新材料清单。"))
        line = line_of(office, scan.case_id, scan.material_key).line
        wanted = slot_of(line, slot)
        rows = act.unit.rows(Attachment, case_id=scan.case_id, material_key=scan.material_key)
        live = {row.id: row for row in rows if row.removed_at is None}
        held = [row for row in office.store.reads.attachments_of(scan.case_id) if row.id in live]
        order = {there.key: [row.id for row in its] for there, its in arranged(line, held)}
        before = {key: list(its) for key, its in order.items()}
        came_from = next(key for key, its in order.items() if file_id in its)
        stood: dict[str, JsonValue] = {"slot": came_from, "place": order[came_from].index(file_id)}
        order[came_from].remove(file_id)
        order[wanted.key].insert(max(0, place), file_id)
        if order == before:
            return Changed()
        for slot_key, its in order.items():
            for position, one in enumerate(its):
                live[one].slot, live[one].position = slot_key or None, position
        act.note("attachment", file_id, case=scan.case_id, fields=(scan.material_key,), before=stood)
        case_id = scan.case_id
    return Changed(case=case_id)
