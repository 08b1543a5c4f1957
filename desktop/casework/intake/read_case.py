"""One case with everything entered for it."""

from __future__ import annotations

from desktop.casework.casefile.case_clock import CaseClock
from desktop.casework.casefile.case_file import CaseFile, case_file
from desktop.casework.casefile.due import clock_of, due, why_due
from desktop.casework.casefile.rows import key_of
from desktop.casework.casefile.stages import STAGE_TITLES, ways
from desktop.casework.deed import allowed
from desktop.casework.intake.views import CaseView
from desktop.casework.office import Office
from desktop.policy.reckoning.workdays import Workdays


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
        stage_title=STAGE_TITLES.get(row.stage, row.stage),
        ways=ways(row.stage, file.kind.stages),
        person_id=row.person_id,
        person_name=row.applicant,
        employer_id=key_of(row.employer_id),
        employer_name=row.employer_name,
        subject=file.subject,
        opened_on=row.opened_on,
        accepted_on=row.accepted_on,
        policy_day=file.policy_day,
        clock=_clock(file),
        handler=row.handler,
        version=row.version,
        changed_at=row.updated_at,
        read_only=row.stage == "closed",
        decider=file.decider,
    )


def _clock(file: CaseFile) -> CaseClock:
    row, policy = file.row, file.office.policy
    days = Workdays.of(policy)
    why = ""
    if row.accepted_on is not None:
        found = due(policy, file.kind, row.accepted_on, row.talent_class, days)
        why = why_due(found, row.accepted_on) if found.on == row.due_on else ""
    return clock_of(row.stage, row.accepted_on, row.due_on, file.office.clock.today(), days, why)
