"""A batch's dates, written into the cases in it when they change."""

from __future__ import annotations

from typing import Final

from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.batch.tells import told_to_cases
from desktop.casework.answers_changed import edit
from desktop.casework.casefile.rows import key_of
from desktop.casework.corrections.explaining import explain
from desktop.casework.corrections.reweigh import reweigh
from desktop.casework.deed import Act
from desktop.store.tables import OfficeCase, TitleApplication, TitleBatch, TitleSubmission

# Whoever was reviewed, was reviewed by the dates of then.
NOT_REVIEWED: Final = ("received", "checking", "correcting", "accepted", "before_publicity")


def tell_cases(act: Act, batch: TitleBatch, reason: str) -> int:
    """Lay what the batch says into every case in it that is not reviewed yet; how many changed."""
    received = {
        row.id: row.received_on.isoformat() for row in act.unit.rows(TitleSubmission, batch_id=batch.id)
    }  # fmt: skip
    changed = 0
    for row in act.unit.rows(TitleApplication, batch_id=batch.id):
        case = act.unit.case(row.case_id)
        if row.state in NOT_REVIEWED and case.stage != "closed":
            changed += _tell(act, case, batch, received.get(row.submission_id, ""), reason)
    return changed


def _tell(act: Act, case: OfficeCase, batch: TitleBatch, accept_day: str, reason: str) -> bool:
    return lay(act, case, told_to_cases(batch.number, batch.details, accept_day), reason)


def lay(act: Act, case: OfficeCase, told: Answers, reason: str) -> bool:
    """Lay answers over a case inside an open deed, those its kind asks; False where nothing changed."""
    asked = kind_of(case.kind).answers.model_fields
    change = edit(case.answers, {name: value for name, value in told.items() if name in asked})
    if not change.fields:
        return False
    key = key_of(case.id)
    explain(act, "case", key, change, reason)
    case.answers = change.after
    act.note("case", key, case=key, fields=change.fields, before=change.before, reason=reason)
    reweigh(act, "case", key, reason)
    return True
