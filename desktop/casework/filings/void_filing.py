"""Withdraw an issued paper, with a reason."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.office import Office


def void_filing(office: Office, filing_id: int, reason: str) -> Changed:
    """Withdraw an issued paper, with a reason."""
    raise NotImplementedError
