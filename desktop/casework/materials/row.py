"""The row of one line of the material list: laid over inside a deed, with an audit row that can put it back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from pydantic import JsonValue

from desktop.case_types.material_words import SEEN
from desktop.casework.casefile.noted import day_from
from desktop.casework.deed import Act
from desktop.casework.materials.promised import Told, noting
from desktop.store.tables import Material

COLUMNS: Final = ("state", "issued_on", "expires_on", "note")
DAYS: Final = frozenset({"issued_on", "expires_on"})
NUMBERS: Final = frozenset({"copies"})


def lay_over(act: Act, case_id: int, key: str, told: Mapping[str, str | int | date | None], why: str = "") -> bool:
    """Write what is told over what was noted of a line; False when nothing changed.

    A promise behind the line is kept, or refuses to be passed over (`promised.py`). A state that says the original (or
    the seal) was seen keeps who saw it and on which day; leaving it forgets both.
    """
    found = act.unit.find(Material, (case_id, key))
    row = found or Material(case_id=case_id, key=key)
    told = noting(act, case_id, key, told)
    wanted = {**told, **_seen(act, row, told)}
    now = {name: _now(row, name) for name in wanted}
    before = {name: _kept(value) for name, value in now.items() if _kept(value) != _kept(wanted[name])}
    if not before:
        return False
    data = dict(row.data)
    for name in before:
        value = wanted[name]
        if name in COLUMNS:
            setattr(row, name, value)
        elif value in {"", 0, None}:
            data.pop(name, None)
        else:
            data[name] = value.isoformat() if isinstance(value, date) else value
    row.data = data  # replaced whole: an edit in place is not seen by the store
    if found is None:
        act.unit.add(row)
    act.note("material", key, case=case_id, fields=tuple(before), before=before, reason=why)
    return True


def as_told(fields: list[str], before: Mapping[str, JsonValue]) -> Told:
    """What an audit row says stood before, ready to be laid over again."""
    return {name: _read(name, str(before.get(name) or "")) for name in fields}


def _read(name: str, text: str) -> str | int | date | None:
    if name in DAYS:
        return day_from(text)
    if name in NUMBERS:
        return int(text) if text.isdecimal() else 0
    return text or ("missing" if name == "state" else "")


def _seen(act: Act, row: Material, told: Mapping[str, str | int | date | None]) -> Told:
    if "state" not in told or "seen_on" in told:
        return {}
    if told["state"] not in SEEN:
        return {"seen_by": "", "seen_on": ""}
    if row.state == told["state"] and row.data.get("seen_on"):
        return {}
    return {"seen_by": act.office.actor.name, "seen_on": act.office.clock.today().isoformat()}


def _now(row: Material, name: str) -> object:
    return getattr(row, name) if name in COLUMNS else row.data.get(name)


def _kept(value: object) -> str:
    """A value as audit rows keep it: a day as ISO, nothing as ""."""
    return value.isoformat() if isinstance(value, date) else str(value or "")
