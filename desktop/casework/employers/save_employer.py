"""Keep what was entered for one employer, finished or not."""

from __future__ import annotations

from desktop.case_types.case_type import Answers
from desktop.casework.changed import Changed
from desktop.casework.office import Office


def save_employer(office: Office, employer_id: int | None, raw: Answers, version: int | None = None) -> Changed:
    """Keep what was entered for one employer, finished or not."""
    raise NotImplementedError
