"""Move a case to another stage."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.office import Office


def move_case(office: Office, case_id: int, stage: str, reason: str = "") -> Changed:
    """Move a case to another stage."""
    raise NotImplementedError
