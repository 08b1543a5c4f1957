"""The whole packet as it would be."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.filings.drawing.context import gather
from desktop.casework.filings.drawing.packet import packet
from desktop.casework.office import Office
from desktop.documents.parts import Rendered


def preview_packet(office: Office, case_id: int) -> Rendered:
    """Cover, contents, papers and scans as a draft without a number; nothing is kept."""
    allowed(office, "preview_filing", case=case_id)
    return packet(office, gather(office, case_id), "")
