"""What was noted and kept for the lines of a case's material list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from desktop.documents.photo_look import PhotoLook, look_from

if TYPE_CHECKING:
    from desktop.store.reads.reads import Reads
    from desktop.store.reads.rows import AttachmentRow, MaterialRow

#: What stands in a material's `data`, as text.
TEXTS: Final = ("country", "number", "original", "translation", "translation_seal", "authentication", "seen_by")
#: The slot of signed promises among the scans: no line of the list, so that no paper counts as handed in.
SIGNED: Final = "signed_promise"


@dataclass(frozen=True)
class Noted:
    """What was noted and kept for one line; choices are keys of `case_types.material_words`."""

    state: str
    issued_on: date | None = None
    expires_on: date | None = None  # as it stands on the paper
    note: str = ""
    files: int = 0
    pages: int = 0
    country: str = ""
    number: str = ""
    original: str = ""
    copies: int = 0
    translation: str = ""
    translation_seal: str = ""
    authentication: str = ""
    seen_by: str = ""
    seen_on: date | None = None
    promise: bool = False  # a promise on record stands behind "promised" or "declared"
    photo: PhotoLook | None = None


def noted_of(reads: Reads, case_id: int) -> dict[str, Noted]:
    """Everything noted for a case by material key, with its scans counted."""
    rows, promised = reads.materials_of(case_id), reads.promised_keys(case_id)
    found = {key: _of_row(row, promise=key in promised) for key, row in rows.items()}
    return _with_scans(found, reads.attachments_of(case_id))


def _of_row(row: MaterialRow, *, promise: bool) -> Noted:
    told: Any = {name: str(row.data.get(name) or "") for name in TEXTS}
    copies = row.data.get("copies")
    return Noted(
        state=row.state,
        issued_on=row.issued_on,
        expires_on=row.expires_on,
        note=row.note,
        copies=copies if isinstance(copies, int) else 0,
        seen_on=day_from(row.data.get("seen_on")),
        promise=promise,
        **told,
    )


def _with_scans(found: dict[str, Noted], scans: Iterable[AttachmentRow]) -> dict[str, Noted]:
    for scan in scans:
        if scan.material_key == SIGNED:
            continue
        now = found.get(scan.material_key, Noted("missing"))
        found[scan.material_key] = replace(
            now, files=now.files + 1, pages=now.pages + scan.pages, photo=look_from(scan.look) or now.photo
        )
    return found


def day_from(kept: object) -> date | None:
    """A day as a file keeps it among other values; None for anything else."""
    try:
        return date.fromisoformat(kept) if isinstance(kept, str) and kept else None
    except ValueError:
        return None
