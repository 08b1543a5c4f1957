"""The whole check nobody has to think of: in the background, heard of only when it finds trouble."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.safety.keeping.check_due import check_due
from desktop.casework.safety.views import StoreReport
from desktop.casework.verifying.verify_store import verify_store
from desktop.screens.desk import Desk
from desktop.screens.long_job import LongJob


def check_when_due(desk: Desk) -> LongJob | None:
    """Begin a whole check when one is due; out: the job, or None. What it finds wrong is told as a trouble."""

    def tell(report: StoreReport) -> None:
        if not report.good:
            desk.trouble.emit(_("发现问题，请先备份，再联系维护人员。"), "")

    if not desk.ask(check_due):
        return None
    job = desk.later(verify_store)
    job.done.connect(tell)
    return job
