"""Cover, contents, papers and scans as one numbered packet."""

from __future__ import annotations

from desktop.casework.casefile.rows import writable
from desktop.casework.deed import deed
from desktop.casework.filings.drawing.context import gather
from desktop.casework.filings.drawing.draw import in_packet, must_be_complete
from desktop.casework.filings.drawing.keep import Naming, keep
from desktop.casework.filings.drawing.numbers import PACKET, PACKET_SERIES, PACKET_TITLE
from desktop.casework.filings.drawing.packet import packet
from desktop.casework.filings.views import Issued
from desktop.casework.office import Office


def issue_packet(office: Office, case_id: int) -> Issued:
    """Issue the packet under a number of its own, in one unit, as a paper is issued.

    Raises `Incomplete` while answers one of its papers prints are missing, `Expected` for a closed case; then no
    number is drawn.
    """
    with deed(office, "issue_filing", case=case_id) as act:
        writable(act.unit, case_id)
        gathered = gather(office, case_id)
        for paper in in_packet(gathered):
            must_be_complete(paper, gathered)
        naming = Naming(PACKET, PACKET_TITLE, PACKET_SERIES)
        return keep(act, gathered, naming, lambda number: packet(office, gathered, number))
