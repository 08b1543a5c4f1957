"""Note what was seen of a paper."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.line import line_of
from desktop.casework.materials.views import STATE_TITLES
from desktop.casework.office import Office
from desktop.store.tables import Material


def note_material(
    office: Office,
    case_id: int,
    key: str,
    state: str,
    issued_on: date | None = None,
    expires_on: date | None = None,
    note: str = "",
) -> Changed:
    """Set the state of a line, and the days that stand on the paper; all of them as they are to be from now on.

    Raises `Expected` for an unknown line or state, days out of order, or a returned paper without a reason.
    """
    if state not in STATE_TITLES:
        raise Expected(_("没有“{state}”这种材料状态。").format(state=state), field="state")
    if issued_on is not None and expires_on is not None and expires_on < issued_on:
        raise Expected(_("有效期不能早于出具日期。"), field="expires_on")
    if state == "returned" and not note.strip():
        raise Expected(_("退回材料请写明原因。"), field="note")
    with deed(office, "note_material", case=case_id) as act:
        writable(act.unit, case_id)
        line_of(office, case_id, key)
        row = act.unit.find(Material, (case_id, key))
        if row is None:
            row = Material(case_id=case_id, key=key)
            act.unit.add(row)
        given = {"state": state, "issued_on": issued_on, "expires_on": expires_on, "note": note.strip()}
        before = {name: getattr(row, name) for name, value in given.items() if getattr(row, name) != value}
        if not before:
            return Changed()
        for name in before:
            setattr(row, name, given[name])
        act.note(
            "material", key, case=case_id, fields=tuple(before), before={n: str(v or "") for n, v in before.items()}
        )
    return Changed(case=case_id)
