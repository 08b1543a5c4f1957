"""The keys of employers that answer to some words."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office


def find_employers(office: Office, words: str = "", order: str = "name") -> list[int]:
    """Keys in the order asked for ("name", "updated", "uscc", "-" for downwards)."""
    allowed(office, "find_employers")
    return office.store.reads.find_employers(words, order=order)
