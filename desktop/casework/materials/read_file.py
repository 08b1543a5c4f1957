"""The bytes of a scan, checked against their digest."""

from __future__ import annotations

from desktop.casework.office import Office


def read_file(office: Office, file_id: int) -> bytes:
    """The bytes of a scan, checked against their digest."""
    raise NotImplementedError
