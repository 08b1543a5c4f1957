"""A draft filled anew from its template: what was not touched follows, what was edited stays."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from desktop.case_types.letters.drafted import pieces_of, recipients_kept
from desktop.case_types.letters.merge import refilled, relisted, retitled
from desktop.casework.letters.made.ground import Ground, beside_of
from desktop.store.tables import Letter


def refill(row: Letter, stands: Ground, slots: Mapping[str, str]) -> None:
    """Lay what the template says now under what was edited; the template's side is kept with it."""
    now, was = stands.filled(slots), pieces_of(row.template_body)
    filling = stands.filling(slots)
    values = {name: slot.value(stands.context) for name, slot in filling.slots.items()}
    kept = row.data.get("filled")
    beside = kept if isinstance(kept, dict) else {}
    before = beside.get("attachments")
    row.title = retitled(row.title, row.template_title, now.title, values)
    row.body = [piece.plain for piece in refilled(pieces_of(row.body), was, now.body, values)]
    row.attachments = list(
        relisted(map(str, row.attachments), map(str, before if isinstance(before, list) else []), now.attachments)
    )
    row.note = retitled(row.note, str(beside.get("note", "")), now.note, values)
    row.main_to = _named(row.main_to, values)
    row.copies_to = _named(row.copies_to, values)
    row.template_title = now.title
    row.template_body = [piece.plain for piece in now.body]
    row.data = {**row.data, "filled": beside_of(now)}


def _named(kept: list[JsonValue], values: Mapping[str, str]) -> list[JsonValue]:
    """Recipients whose name came from a slot that was still open."""
    return [{**one.plain, "name": retitled(one.name, "", one.name, values)} for one in recipients_kept(kept)]
