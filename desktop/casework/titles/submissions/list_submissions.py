"""What employers handed in for a batch, with the day by which each must be told once what is wrong."""

from __future__ import annotations

from collections import Counter

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.submissions.views import SubmissionRow
from desktop.policy.reckoning.titles.afterwards import answer_due


def read_submission(office: Office, submission_id: int) -> SubmissionRow:
    """One submission. Raises `Expected` when there is none."""
    found = office.store.reads.title_submission(submission_id)
    rows = list_submissions(office, found.batch_id) if found is not None else ()
    for row in rows:
        if row.id == submission_id:
            return row
    raise Expected(_("这份申报已不存在。"), _("请刷新后再试。"))


def list_submissions(office: Office, batch_id: int) -> tuple[SubmissionRow, ...]:
    """Oldest first; those that were taken back too."""
    allowed(office, "read_batches")
    reads = office.store.reads
    people = Counter(one.submission_id for one in reads.title_applications(batch_id))
    rows = reads.title_submissions(batch_id)
    lines = reads.incoming_rows([row.incoming_id for row in rows if row.incoming_id is not None])
    numbers = {one.id: one.number for one in lines}
    return tuple(
        SubmissionRow(
            id=row.id,
            batch_id=row.batch_id,
            employer_id=row.employer_id,
            employer_name=row.employer_name,
            incoming_id=row.incoming_id,
            incoming_number=numbers.get(row.incoming_id or 0, ""),
            letter_number=row.letter_number,
            letter_day=row.letter_day,
            received_on=row.received_on,
            told_on=row.told_on,
            tell_by=answer_due(office.policy, "notice_days", row.received_on).end,
            state=row.state,
            answers=dict(row.details),
            people=people[row.id],
            version=row.version,
        )
        for row in rows
    )
