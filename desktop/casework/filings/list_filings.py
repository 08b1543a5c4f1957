"""The papers issued for a case."""

from __future__ import annotations

from desktop.casework.filings.views import FilingRow
from desktop.casework.office import Office


def list_filings(office: Office, case_id: int) -> tuple[FilingRow, ...]:
    """The papers issued for a case."""
    raise NotImplementedError
