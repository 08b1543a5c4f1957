"""Keep what has been typed so far."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types import kind as kind_of
from desktop.casework.answers_changed import edit
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.corrections.explaining import explain
from desktop.casework.corrections.reweigh import reweigh
from desktop.casework.deed import deed
from desktop.casework.office import Office


def save_answers(office: Office, case_id: int, answers: Mapping[str, JsonValue], reason: str = "") -> Changed:
    """Lay answers over those on file, finished or not; a null takes an answer away.

    An accepted case is put right, not edited: `reason` says why, and the change stands in its corrections.
    Out: falsy when nothing changed. Raises `Expected` for a question the kind does not ask, a closed case, or an
    accepted one without a reason.
    """
    with deed(office, "save_answers", case=case_id) as act:
        case = writable(act.unit, case_id)
        asked = kind_of(case.kind).answers.model_fields
        for name in answers:
            if name not in asked:
                raise Expected(_("这类事项没有“{name}”这个问题。").format(name=name), field=name)
        change = edit(case.answers, answers)
        if not change.fields:
            return Changed()
        explain(act, "case", case_id, change, reason)
        case.answers = change.after
        act.note("case", case_id, case=case_id, fields=change.fields, before=change.before, reason=reason)
        reweigh(act, "case", case_id, reason)
    return Changed(case=case_id)
