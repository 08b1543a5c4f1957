"""The answer to a re-check or a complaint."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.register.outgoing.copies import told
from desktop.casework.titles.complaints.inside.begin import open_complaint
from desktop.casework.titles.complaints.questions import EndingAnswers
from desktop.casework.titles.inside.life import application_row, step
from desktop.casework.titles.inside.papers import filing_numbered
from desktop.store.tables import TitleComplaint, TitleCount


def answer_complaint(office: Office, complaint_id: int, raw: Answers) -> Changed:
    """Answer it once, with the paper of the register where there is one.

    In: raw answers of `EndingAnswers`; `again` sends a failed applicant whose re-check is upheld back to review.
    Raises `Expected` when it was not looked into, or is answered already.
    """
    asked = told(EndingAnswers, raw, office.clock.today())
    with deed(office, "answer_complaint") as act:
        row = open_complaint(act, complaint_id)
        if row.state != "checked":
            raise Expected(_("还没有写核查情况。"), _("请先核查，再答复。"))
        row.filing_id = filing_numbered(act, asked.filing, field="filing")
        row.details = {**row.details, "answer": asked.answer, "filing": "".join((asked.filing or "").split())}
        row.state, row.conclusion, row.answered_on = "answered", asked.conclusion, office.clock.today()
        row.updated_at = act.unit.now
        row.version += 1
        batch = _again(act, row) if asked.again else None
        act.note("title_complaint", complaint_id, fields=("conclusion", asked.conclusion), before={"state": "checked"})
        return Changed(person=row.person_id, batch=batch)


def _again(act: Act, row: TitleComplaint) -> int:
    """A failed applicant is reviewed once more, by a count that follows the first; gives the batch's key."""
    if row.sort != "recheck" or row.conclusion != "upheld" or row.application_id is None:
        raise Expected(_("只有复核成立的，才能重新提交评审。"), field="again")
    application, _case = application_row(act, row.application_id)
    if application.state != "failed":
        says = _("{receipt} 不是未通过的申报，不能重新提交评审。")
        raise Expected(says.format(receipt=application.receipt), field="again")
    step(act, application, "reviewing", why=row.number)
    for count in act.unit.rows(TitleCount, application_id=row.application_id, final=True):
        if count.state != "void":
            count.final = False  # it stays as it was counted; the next one stands
            act.note("title_count", count.id, fields=("final",), before={"final": True}, reason=row.number)
    return application.batch_id
