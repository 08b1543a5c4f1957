"""拟办、批示、承办、办结: what becomes of a paper that came in."""

from __future__ import annotations

from typing import Any, Final

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed
from desktop.casework.deed import allowed, deed
from desktop.casework.office import Office
from desktop.casework.register.incoming.questions import HandlingAnswers
from desktop.casework.register.incoming.scans import standing_line
from desktop.casework.register.outgoing.copies import not_before, told
from desktop.store.tables import Incoming

NAMES: Final = tuple(HandlingAnswers.model_fields)


def handle_incoming(office: Office, incoming_id: int, raw: Answers, version: int | None = None) -> Changed:
    """Lay these answers over the line; null takes one away; falsy when nothing changes.

    In: raw answers of `HandlingAnswers`; `version` of the line as it was read, so that nobody's words are lost.
    批示 is a leader's right. Raises `Expected` with `field`: for a voided line, one that somebody else changed
    meanwhile, a day before it came or after today, an end without result and handler.
    """
    for now in office.store.reads.incoming_rows([incoming_id]):
        if "instruction" in raw and (raw["instruction"] or "") != now.instruction:
            allowed(office, "handle_incoming.instruction")
    with deed(office, "handle_incoming") as act:
        line = standing_line(act, incoming_id)
        if version is not None and line.version != version:
            says = _("{number} 刚被改动过。").format(number=line.number)
            raise Expected(says, _("请刷新后再改，以免覆盖别人的修改。"))
        asked = told(HandlingAnswers, {**answers_of(line), **raw}, office.clock.today())
        for day, field, what in (
            (asked.done_on, "done_on", N_("办结日期")), (asked.due_on, "due_on", N_("办理期限"))
        ):  # fmt: skip
            if day is not None:
                not_before(day, line.received_on, field=field, what=what, of=N_("收到日期"))
        before: dict[str, JsonValue] = {}
        for name in NAMES:
            value: Any = getattr(asked, name)
            value = value if name.endswith("_on") else value or ""
            if value != getattr(line, name):
                before[name] = answers_of(line).get(name)
                setattr(line, name, value)
        if not before:
            return Changed()
        act.note("incoming", incoming_id, case=line.case_id, fields=(line.number, *before), before=before)
        case_id = line.case_id
    return Changed(case=case_id, register=True)


def answers_of(line: Incoming) -> dict[str, JsonValue]:
    """How a line is dealt with so far, as raw answers."""
    found: dict[str, JsonValue] = {}
    for name in NAMES:
        value = getattr(line, name)
        if value:
            found[name] = value.isoformat() if name.endswith("_on") else value
    return found
