"""One line of the book of what came in, whole."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.register.incoming.find_incoming import lines_of
from desktop.casework.register.incoming.views import Answered, IncomingScan, IncomingView


def read_incoming(office: Office, incoming_id: int) -> IncomingView:
    """One line whole. Raises `Expected` when there is none."""
    allowed(office, "find_incoming")
    found = lines_of(office, office.store.reads.incoming_rows([incoming_id]))
    if not found:
        raise Expected(_("这条记录已不存在。"), _("请刷新列表后再试。"))
    reads = office.store.reads
    kept = reads.incoming_files(incoming_id)
    scans = (IncomingScan(one.id, one.name, one.media_type, one.pages, one.size) for one in kept)
    answers = (
        Answered(one.id, one.filing_id, one.number, one.title, one.recipient) for one in reads.answered_by(incoming_id)
    )
    return IncomingView(found[0], tuple(scans), tuple(answers))
