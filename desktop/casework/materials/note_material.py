"""Note what was seen of a paper."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.materials.line import line_of
from desktop.casework.materials.views import STATE_TITLES
from desktop.casework.office import Office
from desktop.store.tables import Material


@dataclass(frozen=True)
class Note:
    """What was seen of a paper."""

    state: str
    issued_on: date | None = None
    expires_on: date | None = None
    note: str = ""


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
        found = note_line(act, case_id, key, Note(state, issued_on, expires_on, note.strip()))
    return Changed(case=case_id) if found else Changed()


def note_line(act: Act, case_id: int, key: str, note: Note) -> bool:
    """Write one line inside an open deed, with its audit row; False when nothing changed."""
    row = act.unit.find(Material, (case_id, key))
    if row is None:
        row = act.unit.add(Material(case_id=case_id, key=key))
    given = asdict(note)
    before = {name: getattr(row, name) for name, value in given.items() if getattr(row, name) != value}
    if not before:
        return False
    for name in before:
        setattr(row, name, given[name])
    was = {name: str(value or "") for name, value in before.items()}
    act.note("material", key, case=case_id, fields=tuple(before), before=was)
    return True
