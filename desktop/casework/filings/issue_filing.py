"""Freeze, number, keep."""

from __future__ import annotations

from desktop.casework.filings.views import Issued
from desktop.casework.office import Office


def issue_filing(office: Office, case_id: int, paper: str, reason: str = "") -> Issued:
    """Freeze, number, keep."""
    raise NotImplementedError
