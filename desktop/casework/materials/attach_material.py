"""Keep a scan for a line of the list."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.office import Office


def attach_material(office: Office, case_id: int, key: str, name: str, data: bytes) -> Changed:
    """Keep a scan for a line of the list."""
    raise NotImplementedError
