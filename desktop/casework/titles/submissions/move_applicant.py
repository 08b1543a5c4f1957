"""An applicant belongs to another letter of the same employer: taken there, with why."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types.professional_title.life import STATES
from desktop.casework.changed import Changed
from desktop.casework.deed import allowed, deed
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import standing_batch
from desktop.casework.titles.checking.telling import notices_of
from desktop.casework.titles.inside.life import application_row
from desktop.casework.titles.inside.telling import NOT_REVIEWED, lay
from desktop.casework.titles.submissions.add_applicant import settings_of
from desktop.casework.titles.submissions.list_submissions import list_submissions
from desktop.casework.titles.submissions.rows import open_submission
from desktop.casework.titles.submissions.views import SubmissionRow


def submissions_beside(office: Office, application_id: int) -> tuple[SubmissionRow, ...]:
    """The other submissions of the same employer in the batch that stand: where an applicant may be taken."""
    allowed(office, "read_batches")
    one = office.store.reads.title_application(application_id)
    rows = list_submissions(office, one.batch_id) if one is not None else ()
    own = next((row for row in rows if one is not None and row.id == one.submission_id), None)
    return tuple(row for row in rows if own and row.id != own.id and row.employer_id == own.employer_id
                 and row.state == "open")  # fmt: skip


def move_applicant(office: Office, application_id: int, submission_id: int, why: str) -> Changed:
    """Take an applicant to another submission of the same employer; the day it came in is told to the case.

    受理号 and place in the batch stay. Raises `Expected` without a reason (field `why`), for another employer or
    batch, somebody in review or at an end, and where a notice that stands told the employer by the old letter.
    """
    words = visible(why)
    if not words:
        raise Expected(_("调整须写明原因。"), _("例如：漏列在第一份函上，单位补函说明。"), field="why")
    with deed(office, "move_applicant") as act:
        row, case = application_row(act, application_id)
        batch, target = standing_batch(act, row.batch_id), open_submission(act, submission_id)
        if target.id == row.submission_id:
            return Changed()
        if target.batch_id != row.batch_id or target.employer_id != case.employer_id:
            raise Expected(
                _("只能调整到同一单位在本批次的另一份申报。"),
                _("换了单位的，请撤回后由新单位申报。"),
                field="submission",
            )
        if row.state not in NOT_REVIEWED:
            says = _("{receipt} 现在是“{state}”，不能再换申报函。")
            raise Expected(says.format(receipt=row.receipt, state=_(STATES[row.state])))
        whole = office.store.reads.title_application(application_id)
        numbers = tuple(notices_of(office, [whole] if whole is not None else []).values())
        if numbers:
            raise Expected(
                _("{numbers} 已按原来的申报函告知单位。").format(numbers=_("、").join(numbers)),
                _("请先作废告知书，调整后重新告知。"),
            )
        before = {"submission_id": row.submission_id}
        row.submission_id = submission_id
        row.updated_at = act.unit.now
        row.version += 1
        lay(act, case, {"accept_day": settings_of(batch, target).get("accept_day")}, words)
        fields = tuple(before)
        act.note("title_application", application_id, case=row.case_id, fields=fields, before=before, reason=words)
        case_id, batch_id = row.case_id, row.batch_id
    return Changed(case=case_id, batch=batch_id)
