"""One case with everything entered for it."""

from __future__ import annotations

from desktop.casework.casefile.case_file import CaseFile, case_file
from desktop.casework.casefile.rows import key_of, receipt_in_batch
from desktop.casework.casefile.stages import stage_title, ways
from desktop.casework.deadlines.clock_now import clock_now
from desktop.casework.deed import allowed
from desktop.casework.intake.views import CaseView
from desktop.casework.office import Office


def read_case(office: Office, case_id: int) -> CaseView:
    """Everything the head and the tabs of a case page show. Raises `Expected` when there is no such case."""
    allowed(office, "read_case", case=case_id)
    file = case_file(office, case_id)
    row = file.row
    return CaseView(
        id=case_id,
        number=row.number,
        kind=row.kind,
        kind_title=file.kind.title,
        stage=row.stage,
        stage_title=stage_title(file.kind, row.stage),
        ways=() if receipt_in_batch(office, row.id) else _ways(file),
        person_id=row.person_id,
        person_name=row.applicant,
        employer_id=key_of(row.employer_id),
        employer_name=row.employer_name,
        subject=file.subject,
        opened_on=row.opened_on,
        accepted_on=row.accepted_on,
        policy_day=file.policy_day,
        clock=clock_now(file),
        handler=row.handler,
        version=row.version,
        changed_at=row.updated_at,
        read_only=row.stage == "closed",
        decider=file.decider,
    )


def _ways(file: CaseFile) -> tuple[str, ...]:
    return ways(file.row.stage, file.kind.stages, accepted=file.row.accepted_on is not None)
