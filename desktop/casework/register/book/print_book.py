"""Note that a bound book went to a printer or into a file."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.register.book.preview_book import Which


def print_book(office: Office, which: Which, year: int, series: str, pages: int, where: str) -> Changed:
    """Write down that a book left the program: which, of which year and series, how many pages, where it went."""
    with deed(office, "print_register") as act:
        act.note("register", which, fields=(str(year), series, f"pages={pages}"), reason=where)
    return Changed()
