"""Take a scan out of its line, with a reason."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.office import Office


def detach_file(office: Office, file_id: int, reason: str) -> Changed:
    """Take a scan out of its line, with a reason."""
    raise NotImplementedError
