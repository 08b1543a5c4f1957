"""The promised paper arrived."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.note_material import Note, note_line
from desktop.casework.materials.promised import paper_arrived
from desktop.casework.office import Office
from desktop.store.tables import Promise


def keep_promise(office: Office, promise_id: int, issued_on: date | None = None) -> Changed:
    """Note that the paper came: its line is received, the promise kept, a case that stood still for it goes on.

    A scan attached to the line, or the line noted as received or checked, does the same. Raises `Expected` for a
    promise that is not open.
    """
    with deed(office, "keep_promise") as act:
        promise = act.unit.get(Promise, promise_id)
        writable(act.unit, promise.case_id)
        if promise.state != "open":
            raise Expected(_("这项承诺已经了结。"), _("请刷新材料清单。"))
        paper_arrived(act, promise.case_id, promise.material_key)
        note_line(act, promise.case_id, promise.material_key, Note("received", issued_on))
        case_id = promise.case_id
    return Changed(case=case_id)
