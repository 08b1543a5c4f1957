"""Rows of a list of cases, in the order of the keys."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.case_types import ALL
from desktop.casework.casefile.due import CaseDays, clock_of
from desktop.casework.casefile.rows import key_of
from desktop.casework.casefile.stages import stage_title
from desktop.casework.deed import allowed
from desktop.casework.intake.views import CaseRow
from desktop.casework.office import Office
from desktop.policy.reckoning.workdays import Workdays


def case_rows(office: Office, keys: Sequence[int]) -> list[CaseRow]:
    """One row for each key that is still there."""
    allowed(office, "find_cases")
    return rows_of(office, keys)


def rows_of(office: Office, keys: Sequence[int]) -> list[CaseRow]:
    """The same for other verbs, whose own right was looked at already."""
    kinds = {kind.key: kind for kind in ALL}
    days, today = Workdays.of(office.policy), office.clock.today()
    still = office.store.reads.standing_still(keys)
    return [
        CaseRow(
            id=row.id,
            number=row.number,
            kind=row.kind,
            kind_title=kinds[row.kind].title if row.kind in kinds else row.kind,
            kind_short=kinds[row.kind].short_title if row.kind in kinds else row.kind,
            person_id=row.person_id,
            person_name=row.applicant,
            employer_id=key_of(row.employer_id),
            employer_name=row.employer_name,
            stage=row.stage,
            stage_title=stage_title(kinds.get(row.kind), row.stage),
            opened_on=row.opened_on,
            accepted_on=row.accepted_on,
            clock=clock_of(
                CaseDays(row.stage, row.opened_on, row.accepted_on), row.due_on, today, days, still=row.id in still
            ),
            handler=row.handler,
            changed_at=row.updated_at,
        )
        for row in office.store.reads.case_rows(keys)
    ]
