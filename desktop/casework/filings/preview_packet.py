"""The whole packet as it would be."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.documents.parts import Rendered


def preview_packet(office: Office, case_id: int) -> Rendered:
    """The whole packet as it would be."""
    raise NotImplementedError
