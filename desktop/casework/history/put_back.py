"""Put answers, or what was noted of a material, back as they were before one deed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.answers_changed import edit
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.corrections.explaining import explain
from desktop.casework.corrections.reweigh import reweigh
from desktop.casework.deed import deed
from desktop.casework.materials.row import as_told, lay_over
from desktop.casework.office import Office

MATERIAL: Final = "material"  # what audit rows of the material list are about
PUT_BACK_ABLE: Final = frozenset({"save_answers", "note_material", "mark_seen", "see_papers", "put_back"})


def put_back(office: Office, event_id: int, reason: str = "") -> Changed:
    """Give what one deed changed, answers or the notes of one material, the values it had before; itself such a deed.

    Out: falsy when they already have them. Raises `Expected` for a deed that changed neither, or a closed case; issued
    papers are voided, never put back. Answers of an accepted case are put back with a reason, as a correction.
    """
    with deed(office, "put_back") as act:
        event = act.unit.event(event_id)
        if event.verb not in PUT_BACK_ABLE or event.case_id is None or event.result != "ok":
            raise Expected(_("这条记录不是填写内容的改动，不能改回。"), _("文书如须撤回，请作废。"))
        case = writable(act.unit, event.case_id)
        if event.object_type == MATERIAL:
            told = as_told(event.fields, event.before or {})
            changed = lay_over(act, event.case_id, event.object_id, told, why=f"#{event_id}")
            return Changed(case=event.case_id) if changed else Changed()
        change = edit(case.answers, restored(event.fields, event.before or {}))
        if not change.fields:
            return Changed()
        explain(act, "case", event.case_id, change, reason)
        case.answers = change.after
        why = " ".join(part for part in (f"#{event_id}", visible(reason)) if part)
        act.note("case", event.case_id, case=event.case_id, fields=change.fields, before=change.before, reason=why)
        reweigh(act, "case", event.case_id, why)
    return Changed(case=event.case_id)


def restored(fields: list[str], before: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """The answers to lay over those on file: what stood before, null for what was unanswered then."""
    return {name: before.get(name) for name in fields}
