"""Who of those already known may be the same."""

from __future__ import annotations

from desktop.case_types.case_type import Answers
from desktop.casework.office import Office
from desktop.casework.people.views import Likeness


def similar_people(office: Office, raw: Answers, without: int | None = None) -> tuple[Likeness, ...]:
    """Who of those already known may be the same."""
    raise NotImplementedError
