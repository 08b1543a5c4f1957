"""Whether the whole office ought to be looked over again."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from desktop.casework.deed import allowed
from desktop.casework.office import Office

EVERY: Final = timedelta(days=7)


def check_due(office: Office) -> bool:
    """True after an unclean end, or when the last whole check (or the office's making) is a week old.

    The audit says when a check was made, so nothing else needs to be kept. A practice office is never due: it can be
    made anew.
    """
    allowed(office, "verify_store")
    if office.practice:
        return False
    if office.store.left_unclean:
        return True
    reads = office.store.reads
    made = reads.event_rows(reads.find_events(verb="verify_store")[:1])
    last = made[0].at_utc if made else reads.office().created_at
    return office.clock.now() - last >= EVERY
