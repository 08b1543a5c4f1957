"""Put answers back as they were before one deed."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.answers_changed import edit
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office

PUT_BACK_ABLE = frozenset({"save_answers", "put_back"})


def put_back(office: Office, event_id: int) -> Changed:
    """Give the answers one deed changed the values they had before it; itself a deed that can be put back.

    Out: falsy when they already have them. Raises `Expected` for a deed that is not a change of answers, or a closed
    case; issued papers are voided, never put back.
    """
    with deed(office, "put_back") as act:
        event = act.unit.event(event_id)
        if event.verb not in PUT_BACK_ABLE or event.case_id is None or event.result != "ok":
            raise Expected(_("这条记录不是填写内容的改动，不能改回。"), _("文书如须撤回，请作废。"))
        case = writable(act.unit, event.case_id)
        change = edit(case.answers, restored(event.fields, event.before or {}))
        if not change.fields:
            return Changed()
        case.answers = change.after
        act.note(
            "case", event.case_id, case=event.case_id, fields=change.fields, before=change.before, reason=f"#{event_id}"
        )
    return Changed(case=event.case_id)


def restored(fields: list[str], before: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """The answers to lay over those on file: what stood before, null for what was unanswered then."""
    return {name: before.get(name) for name in fields}
