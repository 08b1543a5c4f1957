"""Keep a scan for a line of the list."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.material_words import PROMISED
from desktop.casework.casefile.rows import key_of, writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.line import line_of
from desktop.casework.materials.promised import paper_arrived
from desktop.casework.office import Office
from desktop.documents.scans import inspect
from desktop.store.tables import Attachment, Material

_LONGEST_NAME = 200


def attach_material(office: Office, case_id: int, key: str, name: str, data: bytes) -> Changed:
    """Keep a scan (jpg, png, tiff, pdf) encrypted under its digest; a missing line becomes received.

    The limits are looked at before anything is decoded. Raises `Expected` when the file is active, broken, too large or
    attached to this line already.
    """
    shown = plain_name(name)
    facts = inspect(data, shown)
    with deed(office, "attach_material", case=case_id) as act:
        case = writable(act.unit, case_id)
        line_of(office, case_id, key)
        digest = office.store.files.put(data)  # the file first and synced, its row second
        there = act.unit.rows(Attachment, case_id=case_id, material_key=key)
        if any(scan.digest == digest and scan.removed_at is None for scan in there):
            raise Expected(
                _("{name} 已经收过，内容完全相同。").format(name=shown), _("请选择另一个文件。"), field="name"
            )
        scan = Attachment(
            case_id=case_id,
            material_key=key,
            position=len(there),
            digest=digest,
            name=shown,
            media_type=facts.kind,
            pages=facts.pages,
            size=len(data),
            added_at=act.unit.now,
        )
        scan_id = key_of(act.unit.add(scan).id)
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


def plain_name(name: str) -> str:
    """The file's own name without its folders and control characters: data for people, never used as a path."""
    last = PureWindowsPath(PurePosixPath(name).name).name
    return "".join(mark for mark in last if mark.isprintable())[:_LONGEST_NAME] or _("扫描件")
