"""Void a line of the book of what came in, with a reason."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.services.reply_came import reply_gone
from desktop.store.tables import Dispatch, Incoming


def void_incoming(office: Office, incoming_id: int, reason: str) -> Changed:
    """Void a line: its number stays in the book for ever and is never given again.

    What it had answered waits again, a talent service that went on with it too. Raises `Expected` without a
    reason, or when it is void already.
    """
    words = visible(reason)
    if not words:
        raise Expected(_("作废须写明原因。"), _("原因会记入登记簿。"), field="reason")
    with deed(office, "void_incoming") as act:
        line = act.unit.get(Incoming, incoming_id)
        if line.voided_at is not None:
            raise Expected(_("{number} 已经作废。").format(number=line.number), _("请刷新列表。"))
        line.voided_at, line.void_reason = act.unit.now, words
        for copy in act.unit.rows(Dispatch, incoming_id=incoming_id):
            copy.replied_on, copy.incoming_id = None, None
        reply_gone(act, line, words)
        act.note("incoming", incoming_id, case=line.case_id, fields=(line.number, "void_reason"), reason=words)
        case_id = line.case_id
    return Changed(case=case_id, register=True)
