"""A paper that stands issued goes to one more recipient."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import standing, told
from desktop.casework.register.outgoing.questions import RecipientAnswers
from desktop.store.tables import DirectReport, Dispatch, Letter


def add_recipient(office: Office, filing_id: int, raw: Answers, department: str = "") -> Changed:
    """Enter a recipient of a paper, main or copy, so that its way can be written down.

    In: raw answers of `RecipientAnswers`; `department` is a key of the departments when it was chosen there. A
    signed letter's own recipients are entered when it is signed. Raises `Expected` with `field`, for a voided paper,
    for half of a direct report that is closed, and for a recipient it has already.
    """
    asked = told(RecipientAnswers, raw, office.clock.today())
    with deed(office, "add_recipient") as act:
        filing = standing(act, filing_id)
        _must_not_be_closed(act, filing_id)
        there = act.unit.rows(Dispatch, filing_id=filing_id)
        if any(one.recipient == asked.recipient and one.dropped_on is None for one in there):
            raise Expected(
                _("{recipient}已经在受文单位中。").format(recipient=asked.recipient), _("请直接登记发出。"),
                field="recipient",
            )  # fmt: skip
        row = act.unit.add(
            Dispatch(
                filing_id=filing_id,
                role=asked.role,
                department=department,
                recipient=asked.recipient,
                reply_days=asked.reply_days or 0,
            )
        )
        act.note("dispatch", key_of(row.id), case=filing.case_id, fields=(filing.number, "recipient"))
        case_id = filing.case_id
    return Changed(case=case_id, register=True)


def _must_not_be_closed(act: Act, filing_id: int) -> None:
    """A pair that was closed stands as it arrived: a new copy, not sent yet, would make that untrue."""
    for letter in act.unit.rows(Letter, filing_id=filing_id):
        report = None if letter.report_id is None else act.unit.get(DirectReport, letter.report_id)
        if report is not None and report.state == "closed":
            raise Expected(_("“{title}”已办结。").format(title=report.title), _("有一份作废的，会重新打开。"))
