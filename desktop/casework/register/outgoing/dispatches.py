"""The copies of issued papers on their way: of a paper, whether all arrived, which answers are waited for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.record_sending import proof_of
from desktop.casework.register.outgoing.views import Arrival, AwaitedReply, DispatchView
from desktop.policy.reckoning.terms.proof import Proof
from desktop.policy.reckoning.workdays import Workdays
from desktop.store.reads.books.dispatches import DispatchRow

AHEAD = 5  # working days in which an answer counts as due soon


def list_dispatches(office: Office, filing_id: int) -> tuple[DispatchView, ...]:
    """The copies of a paper, main recipients first; empty when it goes to nobody by this book."""
    allowed(office, "find_register")
    return copies_of(office, [filing_id]).get(filing_id, ())


def arrival_of(office: Office, filing_id: int) -> Arrival:
    """Whether all main and copy dispatches of a paper are sent and received, and which are not."""
    allowed(office, "find_register")
    return Arrival(filing_id, copies_of(office, [filing_id]).get(filing_id, ()))


def awaited_replies(office: Office, most: int, until: date | None = None) -> tuple[AwaitedReply, ...]:
    """Answers waited for, the soonest first; with `until` (a day), those due up to it. Those overdue come first."""
    allowed(office, "find_register")
    days, today = Workdays.of(office.policy), office.clock.today()
    return tuple(
        AwaitedReply(
            dispatch_id=row.id,
            filing_id=row.filing_id,
            number=row.number,
            title=row.title,
            case_id=row.case_id,
            recipient=row.recipient,
            sent_on=row.sent_on,
            reply_due=row.reply_due,
            days_left=days.left(today, row.reply_due),
        )
        for row in office.store.reads.awaited(most, until)
    )


def reply_proof(office: Office, dispatch_id: int) -> Proof:
    """The count of an answer's last day, day by day. Raises `Expected` when none is asked, or it was not sent."""
    allowed(office, "find_register")
    row = office.store.reads.dispatch(dispatch_id)
    if row is None or row.sent_on is None or not row.reply_days:
        raise Expected(_("没有在等的答复期限。"))
    return proof_of(office.policy, row.sent_on, row.reply_days)


def copies_of(office: Office, filings: Sequence[int]) -> dict[int, tuple[DispatchView, ...]]:
    """The copies of these papers by paper, for reads whose own right was looked at already."""
    days, today = Workdays.of(office.policy), office.clock.today()
    found = office.store.reads.dispatches_of(filings)
    return {filing: tuple(_view(row, days, today) for row in rows) for filing, rows in found.items()}


def _view(row: DispatchRow, days: Workdays, today: date) -> DispatchView:
    waits = row.reply_due is not None and row.replied_on is None
    return DispatchView(
        id=row.id,
        filing_id=row.filing_id,
        role=row.role,
        department=row.department,
        recipient=row.recipient,
        way=row.way,
        sent_on=row.sent_on,
        tracking=row.tracking,
        sent_by=row.sent_by,
        received_on=row.received_on,
        received_by=row.received_by,
        reply_days=row.reply_days,
        reply_due=row.reply_due,
        replied_on=row.replied_on,
        incoming_id=row.incoming_id,
        incoming_number=row.incoming_number,
        note=row.note,
        days_left=days.left(today, row.reply_due) if waits and row.reply_due is not None else None,
    )
