"""The register in numbers."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.needs.rows import rows_of
from desktop.casework.needs.views import NeedCounts
from desktop.casework.office import Office


def count_needs(office: Office) -> NeedCounts:
    """How many needs stand, how many people they want, how many were brought in, how many are still open."""
    allowed(office, "read_needs")
    rows = rows_of(office, office.store.reads.find_needs(state="open"))
    return NeedCounts(
        len(rows), sum(row.wanted for row in rows), sum(row.brought for row in rows), sum(row.open for row in rows)
    )
