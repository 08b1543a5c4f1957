"""The kept bytes of an issued paper, checked against their digest."""

from __future__ import annotations

from desktop.casework.office import Office


def filing_bytes(office: Office, filing_id: int) -> bytes:
    """The kept bytes of an issued paper, checked against their digest."""
    raise NotImplementedError
