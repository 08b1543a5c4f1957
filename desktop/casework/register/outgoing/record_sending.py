"""Write down how a copy left, and until when its answer is due."""

from __future__ import annotations

from datetime import date

from desktop.basics.language import N_
from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import bound_first, copy_of, not_before, stood, told, why_again
from desktop.casework.register.outgoing.questions import SendingAnswers
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.terms.counting import count_workdays
from desktop.policy.reckoning.terms.proof import Proof
from desktop.policy.reckoning.workdays import Workdays

COLUMNS = ("way", "sent_on", "tracking", "reply_days", "reply_due", "note", "sent_by")


def record_sending(office: Office, dispatch_id: int, raw: Answers, reason: str = "") -> Changed:
    """Keep way, day and tracking of a copy; an answer asked in n working days is due on a day counted from here.

    In: raw answers of `SendingAnswers`. A second time it is a correction and needs a `reason`; what stood is kept in
    the audit. Raises `Expected` with `field`: for a voided paper, a half of a direct report that is not bound yet, a
    day before the issue, after today, or after the copy was received or answered.
    """
    today = office.clock.today()
    asked = told(SendingAnswers, raw, today)
    with deed(office, "record_sending") as act:
        row, filing = copy_of(act, dispatch_id)
        bound_first(act, filing)
        why = why_again(reason) if row.sent_on is not None else ""
        not_before(asked.sent_on, filing.issued_day, field="sent_on", what=N_("发出日期"), of=N_("制发日期"))
        for day, of in ((row.received_on, N_("签收日期")), (row.replied_on, N_("答复日期"))):
            if day is not None:
                not_before(day, asked.sent_on, field="sent_on", what=of, of=N_("发出日期"))
        before = stood(row, COLUMNS) if row.sent_on is not None else None
        days = row.reply_days if asked.reply_days is None and "reply_days" not in raw else asked.reply_days or 0
        row.way, row.sent_on, row.tracking = asked.way, asked.sent_on, asked.tracking or ""
        row.reply_days, row.reply_due = days, reply_due(office.policy, asked.sent_on, days)
        row.note, row.sent_by = asked.note or "", office.actor.name
        fields = (filing.number, asked.way, asked.sent_on.isoformat())
        act.note("dispatch", dispatch_id, case=filing.case_id, fields=fields, before=before, reason=why)
        case_id = filing.case_id
    return Changed(case=case_id, register=True)


def reply_due(library: PolicyLibrary, sent_on: date, days: int) -> date | None:
    """The last day of an answer asked in so many working days after the sending; None when none is asked."""
    return None if not days else proof_of(library, sent_on, days).end


def proof_of(library: PolicyLibrary, sent_on: date, days: int) -> Proof:
    """The count behind it, day by day."""
    return count_workdays(Workdays.of(library), sent_on, days)
