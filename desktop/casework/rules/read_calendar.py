"""One year of the working-day calendar as it holds now."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.policy.reckoning.terms.year_grid import YearGrid, year_grid
from desktop.policy.reckoning.workdays import Workdays


def read_calendar(office: Office, year: int) -> YearGrid:
    """The months of a year; one whose arrangement nobody entered shows Monday to Friday and has no notice."""
    allowed(office, "read_calendar")
    return year_grid(Workdays.of(office.policy), year)
