"""Note that kept bytes went to a printer."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.office import Office


def note_print(office: Office, filing_id: int, printer: str, copies: int) -> Changed:
    """Note that kept bytes went to a printer."""
    raise NotImplementedError
