"""Write down who took a copy, and when."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import copy_of, not_before, stood, told, why_again
from desktop.casework.register.outgoing.questions import ReceiptAnswers


def record_receipt(office: Office, dispatch_id: int, raw: Answers, reason: str = "") -> Changed:
    """Keep day and name of the receipt of a copy. In: raw answers of `ReceiptAnswers`; a correction needs a `reason`.

    Raises `Expected` with `field`: for a copy that was not sent, a voided paper, a day before the sending or after
    today.
    """
    asked = told(ReceiptAnswers, raw, office.clock.today())
    with deed(office, "record_receipt") as act:
        row, filing = copy_of(act, dispatch_id)
        if row.sent_on is None:
            raise Expected(_("发往{recipient}的还没有登记发出。").format(recipient=row.recipient), _("请先登记发出。"))
        again = row.received_on is not None
        why = why_again(reason) if again else ""
        not_before(asked.received_on, row.sent_on, field="received_on", what=N_("签收日期"), of=N_("发出日期"))
        before = stood(row, ("received_on", "received_by")) if again else None
        row.received_on, row.received_by = asked.received_on, asked.received_by
        fields = (filing.number, asked.received_on.isoformat())
        act.note("dispatch", dispatch_id, case=filing.case_id, fields=fields, before=before, reason=why)
        case_id = filing.case_id
    return Changed(case=case_id, register=True)
