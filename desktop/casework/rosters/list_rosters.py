"""The rosters taken in so far."""

from __future__ import annotations

from desktop.case_types import kind as kind_of
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.rosters.views import RosterEntry


def list_rosters(office: Office) -> tuple[RosterEntry, ...]:
    """Every import, the newest first."""
    allowed(office, "list_rosters")
    return tuple(
        RosterEntry(
            id=row.id,
            kind=row.kind,
            kind_title=kind_of(row.kind).short_title,
            employer_name=row.employer_name,
            rows=row.rows,
            accepted=row.accepted,
            refused=row.refused,
            on_day=row.on_day,
            by_name=row.by_name,
        )
        for row in office.store.reads.rosters()
    )
