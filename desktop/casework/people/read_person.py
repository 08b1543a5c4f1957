"""One person with everything entered."""

from __future__ import annotations

from desktop.case_types.citizens.forms import person_complaints
from desktop.case_types.person import person_name
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.views import PersonView


def read_person(office: Office, person_id: int) -> PersonView:
    """Everything a person's page shows. Raises `Expected` when there is no such person."""
    allowed(office, "read_person")
    row = office.store.reads.person(person_id)
    return PersonView(
        id=person_id,
        name=person_name(row.data),
        answers=row.data,
        complaints=person_complaints(row.data, office.clock.today()),
        cases=tuple(office.store.reads.find_cases(person=person_id, order="-opened")),
        version=row.version,
        changed_at=row.updated_at,
    )
