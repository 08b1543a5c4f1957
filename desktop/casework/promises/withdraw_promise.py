"""Take a promise back before it binds anybody."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.casefile.case_file import case_file
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.note_material import Note, note_line
from desktop.casework.materials.promised import end_checks
from desktop.casework.office import Office
from desktop.casework.promises.life.offers import before_acceptance
from desktop.store.tables import Promise


def withdraw_promise(office: Office, promise_id: int, why: str) -> Changed:
    """End an open promise without a record: before acceptance, or later when its paper is no longer asked for.

    Raises `Expected` without a reason, and after acceptance while the paper is still owed.
    """
    words = visible(why)
    if not words:
        raise Expected(_("撤回承诺请写明原因。"), field="why")
    with deed(office, "withdraw_promise") as act:
        promise = act.unit.get(Promise, promise_id)
        case = writable(act.unit, promise.case_id)
        if promise.state != "open":
            raise Expected(_("这项承诺已经了结。"), _("请刷新材料清单。"))
        lines = {state.line.key: state.line for state in case_file(office, promise.case_id).materials()}
        line = lines.get(promise.material_key)
        accepted = not before_acceptance(case.stage, case.accepted_on)
        if accepted and line is not None and line.need not in {"optional", "waived"}:
            raise Expected(
                _("受理后不能撤回承诺：本件是凭承诺受理的。"), _("请等材料交来，或判定承诺未履行。"), field="stage"
            )
        promise.state, promise.ended_on, promise.ended_why = "withdrawn", office.clock.today(), words
        end_checks(act, promise, "waived", office.clock.today(), words)
        note_line(act, promise.case_id, promise.material_key, Note("missing"))
        act.note(
            "promise", promise_id, case=promise.case_id, fields=("state",), before={"state": "open"}, reason=words
        )
        case_id = promise.case_id
    return Changed(case=case_id)
