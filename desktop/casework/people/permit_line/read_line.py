"""A person's line through time."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.permit_line.shown import credential_view, obligation_view
from desktop.casework.people.permit_line.views import PermitLine


def read_line(office: Office, person_id: int) -> PermitLine:
    """What a person held and holds by kind, the newest first, what is owed, and the cases (newest first).

    Raises `Expected` when there is no such person.
    """
    allowed(office, "read_person")
    reads, today = office.store.reads, office.clock.today()
    reads.person(person_id)
    return PermitLine(
        person_id=person_id,
        credentials=tuple(credential_view(row, today) for row in reads.credentials_of(person_id)),
        obligations=tuple(obligation_view(row) for row in reads.obligations_of(person_id)),
        cases=tuple(reads.find_cases(person=person_id, order="-opened")),
    )
