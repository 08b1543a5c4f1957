"""The keys of register rows, the series they run in, and what the book can be narrowed to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.store.reads.books.outgoing import OutgoingFilter

__all__ = ["Narrowings", "OutgoingFilter", "find_register", "register_narrowings", "register_series"]


@dataclass(frozen=True)
class Narrowings:
    """What the filters of the book may be set to."""

    series: tuple[str, ...]
    years: tuple[int, ...]
    papers: tuple[tuple[str, str], ...]  # (key, title) of what was ever issued
    recipients: tuple[str, ...]


def find_register(
    office: Office,
    words: str = "",
    year: int | None = None,
    series: str = "",
    order: str = "-issued",
    narrowed: OutgoingFilter | None = None,
) -> list[int]:
    """Keys in the order asked for ("issued", "number", "title", "applicant", "case", "-" for downwards).

    In: words of number, title, recipient, applicant, firm, case; `narrowed` by everything else a line is known by.
    """
    allowed(office, "find_register")
    by = replace(narrowed or OutgoingFilter(), today=office.clock.today())
    if year or series:
        by = replace(by, year=year or by.year, series=series or by.series)
    return office.store.reads.find_register(words, by, order=order)


def register_series(office: Office) -> tuple[tuple[str, int, int], ...]:
    """The series in the book as (series, year, numbers drawn), the newest year first."""
    allowed(office, "find_register")
    return tuple(office.store.reads.register_series())


def register_narrowings(office: Office) -> Narrowings:
    """Everything the book may be narrowed to, as it stands now."""
    allowed(office, "find_register")
    reads = office.store.reads
    found = reads.register_series()
    return Narrowings(
        series=tuple(dict.fromkeys(name for name, _year, _count in found)),
        years=tuple(dict.fromkeys(year for _name, year, _count in found)),
        papers=tuple(reads.register_papers()),
        recipients=tuple(reads.recipients()),
    )
