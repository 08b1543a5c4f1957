"""The paper as it would be, before anything exists."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.documents.parts import Rendered


def preview_filing(office: Office, case_id: int, paper: str, reason: str = "") -> Rendered:
    """The paper as it would be, before anything exists."""
    raise NotImplementedError
