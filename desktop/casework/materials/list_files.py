"""The scans of a case."""

from __future__ import annotations

from desktop.casework.materials.views import FileRow
from desktop.casework.office import Office


def list_files(office: Office, case_id: int, key: str = "") -> tuple[FileRow, ...]:
    """The scans of a case."""
    raise NotImplementedError
