"""The papers this case can print."""

from __future__ import annotations

from desktop.casework.filings.views import PaperChoice
from desktop.casework.office import Office


def list_papers(office: Office, case_id: int) -> tuple[PaperChoice, ...]:
    """The papers this case can print."""
    raise NotImplementedError
