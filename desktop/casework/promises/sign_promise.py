"""Keep the signed paper of a promise."""

from __future__ import annotations

from desktop.casework.casefile.noted import SIGNED
from desktop.casework.casefile.rows import key_of, writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.scans.keeping import incoming
from desktop.casework.office import Office
from desktop.store.tables import Attachment, Promise


def sign_promise(office: Office, promise_id: int, name: str, data: bytes) -> Changed:
    """Keep the scan of the signed promise with it; a later scan takes the place of an earlier one, which stays kept.

    Raises `Expected` when the file is active, broken or too large.
    """
    file = incoming(name, data)
    with deed(office, "sign_promise") as act:
        promise = act.unit.get(Promise, promise_id)
        writable(act.unit, promise.case_id)
        digest = office.store.files.put(data)  # the file first and synced, its row second
        scan = Attachment(
            case_id=promise.case_id,
            material_key=SIGNED,
            position=len(act.unit.rows(Attachment, case_id=promise.case_id, material_key=SIGNED)),
            digest=digest,
            name=file.name,
            media_type=file.facts.kind,
            pages=file.facts.pages,
            size=len(data),
            added_at=act.unit.now,
        )
        promise.scan_id = key_of(act.unit.add(scan).id)
        act.note("attachment", promise.scan_id, case=promise.case_id, fields=(promise.material_key,))
        case_id = promise.case_id
    return Changed(case=case_id)
