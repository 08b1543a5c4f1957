"""Note what was seen of a paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.basics.countries import country as country_of
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.materials.line import line_of
from desktop.casework.materials.promised import noting
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
    country: str | None = None  # None: as it was noted before
    number: str | None = None


def note_material(  # noqa: PLR0913 - what stands on a paper, by keyword
    office: Office,
    case_id: int,
    key: str,
    state: str,
    issued_on: date | None = None,
    expires_on: date | None = None,
    note: str = "",
    *,
    country: str | None = None,
    number: str | None = None,
) -> Changed:
    """Set the state of a line, and the days that stand on the paper; all of them as they are to be from now on.

    In: `country` (ISO alpha-3) and `number` as they stand on the paper, for lines whose `fields` ask for them; None
    leaves them, "" takes them away. A paper of another country than was answered is a trouble of its line.
    Raises `Expected` for an unknown line, state or country, a field the line does not ask for, days out of order, or a
    returned paper without a reason.
    """
    if state not in STATE_TITLES:
        raise Expected(_("没有“{state}”这种材料状态。").format(state=state), field="state")
    if issued_on is not None and expires_on is not None and expires_on < issued_on:
        raise Expected(_("有效期不能早于出具日期。"), field="expires_on")
    if country and country_of(country) is None:
        raise Expected(_("没有代码为“{code}”的国家或地区。").format(code=country), field="country")
    if state == "returned" and not note.strip():
        raise Expected(_("退回材料请写明原因。"), field="note")
    with deed(office, "note_material", case=case_id) as act:
        writable(act.unit, case_id)
        asked = line_of(office, case_id, key).line.fields
        for name, value in (("country", country), ("number", number)):
            if value and name not in asked:
                raise Expected(_("这份材料不登记这一项。"), field=name)
        written = None if number is None else number.strip()
        expires_on = noting(act, case_id, key, state, expires_on)
        found = note_line(act, case_id, key, Note(state, issued_on, expires_on, note.strip(), country, written))
    return Changed(case=case_id) if found else Changed()


def note_line(act: Act, case_id: int, key: str, note: Note) -> bool:
    """Write one line inside an open deed, with its audit row; False when nothing changed."""
    found = act.unit.find(Material, (case_id, key))
    row = found or Material(case_id=case_id, key=key)
    days = {"state": note.state, "issued_on": note.issued_on, "expires_on": note.expires_on, "note": note.note}
    before = {name: str(getattr(row, name) or "") for name, value in days.items() if getattr(row, name) != value}
    told = {name: value for name, value in (("country", note.country), ("number", note.number)) if value is not None}
    before |= {name: str(row.data.get(name, "")) for name, value in told.items() if row.data.get(name, "") != value}
    if not before:
        return False
    for name, value in days.items():
        setattr(row, name, value)
    # Replaced whole: an edit in place is not seen by the store.
    row.data = {name: value for name, value in {**row.data, **told}.items() if value}
    if found is None:
        act.unit.add(row)
    act.note("material", key, case=case_id, fields=tuple(before), before=before)
    return True
