"""Who of a batch may be put on a session's list."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.planning.put_on_list import READY


def read_ready(office: Office, batch_id: int) -> tuple[int, ...]:
    """Keys in the order of their serials: those in a state that is ready, on no list of a session not over yet."""
    allowed(office, "list_sessions")
    reads = office.store.reads
    listed = reads.on_living_lists(batch_id)
    return tuple(row.id for row in reads.title_applications(batch_id, READY) if row.id not in listed)
