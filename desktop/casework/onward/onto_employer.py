"""What a granted case writes onto its employer's record."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.case_types.result import ResultAnswers
from desktop.casework.answers_changed import edit
from desktop.casework.casefile.case_file import CaseFile
from desktop.casework.corrections.explaining import explain
from desktop.casework.corrections.reweigh import reweigh
from desktop.casework.deed import Act


def tell_employer(act: Act, file: CaseFile, told: ResultAnswers) -> int | None:
    """Lay it over what is on file, with an audit row of its own. Out: the employer's key, None when nothing changed."""
    employer_id = file.row.employer_id
    answers = file.kind.tells_employer(file.subject, told.decided_on)
    if not answers or employer_id is None:
        return None
    employer = act.unit.employer(employer_id)
    change = edit(employer.data, answers)
    if not change.fields:
        return None
    explain(act, "employer", employer_id, change, _("{number} 的决定记入单位资料").format(number=file.row.number))
    employer.data = change.after
    act.note("employer", employer_id, case=file.row.id, fields=change.fields, before=change.before)
    reweigh(act, "employer", employer_id)
    return employer_id
