"""The sessions of a batch, without who sits in them."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.sessions.reading.views import SessionLine


def list_sessions(office: Office, batch_id: int | None = None) -> tuple[SessionLine, ...]:
    """By day. In: the batch, None for every session of the office."""
    allowed(office, "list_sessions")
    reads = office.store.reads
    lines = []
    for row in reads.title_sessions(batch_id):
        counts = reads.title_vote_counts(row.id)
        lines.append(
            SessionLine(
                row.id, row.batch_id, row.name, row.sort, row.day, row.place, row.state, row.committee_name,
                applicants=len(reads.title_hearings(row.id)),
                announced=sum(1 for one in counts if one.state == "announced"),
            )
        )  # fmt: skip
    return tuple(lines)
