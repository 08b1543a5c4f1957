"""The needs that answer to some words."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.needs.rows import rows_of
from desktop.casework.needs.views import NeedRow
from desktop.casework.office import Office


def list_needs(
    office: Office, words: str = "", *, state: str = "", level: str = "", most: int = 1_000
) -> tuple[NeedRow, ...]:
    """The newest first. In: words of post, specialty or employer; `state` open (also filled and past) or ended."""
    allowed(office, "read_needs")
    said = words.strip()
    employers = office.store.reads.find_employers(said) if said else None
    keys = office.store.reads.find_needs(said, state=state, level=level, employers=employers)
    return rows_of(office, keys[:most])
