"""Whether an employer is to be told, by when, and whether it was told in time."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.checking.telling import notices_of, submission_of, untold
from desktop.casework.titles.checking.views import NoticeView
from desktop.policy.reckoning.titles.afterwards import answer_due


def read_notice(office: Office, submission_id: int) -> NoticeView:
    """The count of working days with its proof, and who is to be told of. Raises `Expected` for none such."""
    allowed(office, "read_batches")
    submission, reads = submission_of(office, submission_id), office.store.reads
    own = [one for one in reads.title_applications(submission.batch_id) if one.submission_id == submission_id]
    wanted = untold(office, own)
    return NoticeView(
        submission_id=submission_id,
        employer_name=submission.employer_name,
        received_on=submission.received_on,
        proof=answer_due(office.policy, "notice_days", submission.received_on),
        told_on=submission.told_on,
        numbers=tuple(notices_of(office, own).values()),
        returned=sum(one.state == "correcting" for one in wanted),
        refused=sum(one.state == "refused" for one in wanted),
        hindrance="" if wanted else _("没有要告知的内容。"),
    )
