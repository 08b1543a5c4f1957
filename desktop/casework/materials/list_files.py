"""The scans of a case."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.materials.views import FileRow
from desktop.casework.office import Office


def list_files(office: Office, case_id: int, key: str = "") -> tuple[FileRow, ...]:
    """The scans of a case, or of one line of its list, by line and order; those taken out come with their reason."""
    allowed(office, "list_materials", case=case_id)
    reads = office.store.reads
    who = {
        event.object_id: event.actor_name
        for event in reads.history(case_id)
        if event.verb in {"attach_material", "replace_file"} and event.result == "ok"
    }
    return tuple(
        FileRow(
            id=scan.id,
            case_id=case_id,
            material=scan.material_key,
            name=scan.name,
            kind=scan.media_type,
            pages=scan.pages,
            size=scan.size,
            digest=scan.digest,
            added_at=scan.added_at,
            added_by=who.get(str(scan.id), ""),
            detached=scan.removed_at is not None,
            reason=scan.reason,
            slot=scan.slot or "",
            position=scan.position,
            replaced_by=scan.replaced_by,
        )
        for scan in reads.attachments_of(case_id, removed=True)
        if key in {"", scan.material_key}
    )
