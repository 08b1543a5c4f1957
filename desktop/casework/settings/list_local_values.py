"""The values of policy only this office knows."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.policy.book.local_values import LocalValue


def list_local_values(office: Office) -> tuple[LocalValue, ...]:
    """All entries in force or past, in the library's order."""
    allowed(office, "list_local_values")
    return office.policy.local_values
