"""A new case of a kind, for a person and an employer."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.office import Office


def open_case(office: Office, kind: str, person_id: int, employer_id: int) -> Changed:
    """A new case of a kind, for a person and an employer."""
    raise NotImplementedError
