"""How often each reason for return was told to applicants."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.filings.drawing.standing import SHORTFALL
from desktop.casework.office import Office


def count_reasons(office: Office) -> dict[str, int]:
    """By reason, in how many cases a notice that stands named it, however many notices the case had."""
    allowed(office, "count_reasons")
    return office.store.reads.count_told_reasons((SHORTFALL,))
