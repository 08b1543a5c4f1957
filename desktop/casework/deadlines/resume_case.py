"""Let the clock of a case go on that was stopped by hand."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deadlines.pausing import end_pause
from desktop.casework.deed import deed
from desktop.casework.office import Office


def resume_case(office: Office, case_id: int, reason: str = "") -> Changed:
    """The clock goes on from tomorrow with the working days that were left.

    Raises `Expected` when nothing stands still, or while the applicant is mending: the case then goes on by its stage.
    """
    with deed(office, "resume_case", case=case_id) as act:
        case = act.unit.case(case_id)
        if case.stage == "correcting":
            raise Expected(_("本件正在补正。"), _("收到补正材料后转回受理，期限即恢复计算。"), field="stage")
        if not end_pause(act, case_id, reason=reason):
            raise Expected(_("本件的期限没有暂停。"))
    return Changed(case=case_id)
