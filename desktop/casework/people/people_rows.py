"""Rows of a list of people, in the order of the keys."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.casework.office import Office
from desktop.casework.people.views import PersonRow


def people_rows(office: Office, keys: Sequence[int]) -> list[PersonRow]:
    """Rows of a list of people, in the order of the keys."""
    raise NotImplementedError
