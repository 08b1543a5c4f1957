"""The keys of register rows."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office


def find_register(
    office: Office, words: str = "", year: int | None = None, series: str = "", order: str = "-issued"
) -> list[int]:
    """Keys in the order asked for ("issued", "number", "title", "applicant", "case", "-" for downwards)."""
    allowed(office, "find_register")
    return office.store.reads.find_register(words, year=year, series=series, order=order)


def register_series(office: Office) -> tuple[tuple[str, int, int], ...]:
    """The series in the book as (series, year, numbers drawn), the newest year first."""
    allowed(office, "find_register")
    return tuple(office.store.reads.register_series())
