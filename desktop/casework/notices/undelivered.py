"""The notices that reached nobody yet."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.filings.drawing.standing import delivered_papers
from desktop.casework.office import Office
from desktop.casework.register.outgoing.register_rows import rows_of
from desktop.casework.register.outgoing.views import RegisterRow


def undelivered(office: Office, most: int) -> tuple[RegisterRow, ...]:
    """Standing notices without a delivery, the oldest first."""
    allowed(office, "find_register")
    return tuple(rows_of(office, office.store.reads.undelivered(delivered_papers(office.policy), most)))


def count_undelivered(office: Office) -> int:
    """How many there are."""
    return office.store.reads.count_undelivered(delivered_papers(office.policy))
