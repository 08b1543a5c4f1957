"""Cover, contents, papers and scans as one numbered packet."""

from __future__ import annotations

from desktop.casework.filings.views import Issued
from desktop.casework.office import Office


def issue_packet(office: Office, case_id: int) -> Issued:
    """Cover, contents, papers and scans as one numbered packet."""
    raise NotImplementedError
