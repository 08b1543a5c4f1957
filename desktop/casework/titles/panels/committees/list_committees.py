"""The committees that answer to some words, with how each stands today."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.rows import row_of
from desktop.casework.titles.panels.committees.views import CommitteeRow


def list_committees(office: Office, words: str = "", *, ended: bool = False) -> tuple[CommitteeRow, ...]:
    """By name; those put away only with `ended`. In: words of name, specialty or filing number."""
    allowed(office, "read_committees")
    reads, day = office.store.reads, office.clock.today()
    pools = reads.pool_sizes()
    found = reads.title_committees(words.strip(), ended=ended)
    return tuple(row_of(office, one, pools.get(one.id, 0), day) for one in found)
