"""The keys of people that answer to some words."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office


def find_people(office: Office, words: str = "", order: str = "name") -> list[int]:
    """Keys in the order asked for ("name", "updated", "nationality", "birth", "-" for downwards)."""
    allowed(office, "find_people")
    return office.store.reads.find_people(words, order=order)
