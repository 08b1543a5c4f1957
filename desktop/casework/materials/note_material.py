"""Note what was seen of a paper."""

from __future__ import annotations

from datetime import date

from desktop.casework.changed import Changed
from desktop.casework.office import Office


def note_material(
    office: Office,
    case_id: int,
    key: str,
    state: str,
    issued_on: date | None = None,
    expires_on: date | None = None,
    note: str = "",
) -> Changed:
    """Note what was seen of a paper."""
    raise NotImplementedError
