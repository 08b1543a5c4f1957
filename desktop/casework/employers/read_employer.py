"""One employer with everything entered."""

from __future__ import annotations

from desktop.case_types.employer import EmployerAnswers
from desktop.casework.deed import allowed
from desktop.casework.employers.views import EmployerView
from desktop.casework.office import Office
from desktop.casework.people.columns import word
from desktop.forms.complaints import complaints


def read_employer(office: Office, employer_id: int) -> EmployerView:
    """Everything an employer's page shows. Raises `Expected` when there is no such employer."""
    allowed(office, "read_employer")
    row = office.store.reads.employer(employer_id)
    return EmployerView(
        id=employer_id,
        name=word(row.data, "name"),
        answers=row.data,
        complaints=complaints(EmployerAnswers, row.data, day=office.clock.today()),
        cases=tuple(office.store.reads.find_cases(employer=employer_id, order="-opened")),
        version=row.version,
        changed_at=row.updated_at,
    )
