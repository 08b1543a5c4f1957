"""One person with everything entered."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.casework.people.views import PersonView


def read_person(office: Office, person_id: int) -> PersonView:
    """One person with everything entered."""
    raise NotImplementedError
