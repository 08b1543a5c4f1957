"""A submission that was taken back, or entered by mistake: it stays on file with why."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.case_types.professional_title.life import ALIVE
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.submissions.rows import open_submission


def withdraw_submission(office: Office, submission_id: int, why: str) -> Changed:
    """End it with a reason; its line in the book of what came in stays (it is voided there, where it never came).

    Raises `Expected` without a reason, and while somebody in it has not been withdrawn.
    """
    words = visible(why)
    if not words:
        raise Expected(_("撤回须写明原因。"), field="why")
    with deed(office, "withdraw_submission") as act:
        row = open_submission(act, submission_id)
        living = [
            one
            for one in office.store.reads.title_applications(row.batch_id)
            if one.submission_id == submission_id and one.state in ALIVE
        ]
        if living:
            raise Expected(
                _("这份申报还有 {count} 人在办。").format(count=len(living)),
                _("请先在“申报人”中为他们办撤回。"),
            )
        row.state = "withdrawn"
        row.details = {**row.details, "ended_why": words}
        row.updated_at = act.unit.now
        row.version += 1
        act.note("title_submission", submission_id, fields=("state",), before={"state": "open"}, reason=words)
        batch_id = row.batch_id
    return Changed(batch=batch_id)
