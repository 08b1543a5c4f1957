"""What a year's notice would change, before anything is kept: the months, what is wrong, which cases move."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deadlines.recompute import Moved, moving
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.policy.book.local_values import LocalValue
from desktop.policy.book.shapes import CalendarChapter
from desktop.policy.book.years.contradictions import Remark, contradictions
from desktop.policy.book.years.year_sheet import RowTrouble, read_sheet
from desktop.policy.book.years.year_text import DayText, read_year, write_year
from desktop.policy.reckoning.terms.year_grid import YearGrid, year_grid
from desktop.policy.reckoning.workdays import CALENDAR, Workdays

FIRST_YEAR, LAST_YEAR = 2000, 2100
BLANK = "year"


@dataclass(frozen=True)
class YearPreview:
    """A year as it would be; `text` is what would be kept. Refused while a row is unreadable or a remark refuses."""

    year: int
    text: str
    grid: YearGrid
    before: YearGrid
    troubles: tuple[RowTrouble, ...]
    remarks: tuple[Remark, ...]
    moved: tuple[Moved, ...]

    @property
    def refused(self) -> bool:
        """True when it may not be kept as it is."""
        return bool(self.troubles) or any(remark.refuses for remark in self.remarks)


def preview_year(office: Office, year: int, given: bytes | str) -> YearPreview:
    """Read a year's notice from the bytes of a CSV file, or typed lines (`2027-01-01 休 元旦`), and try it out.

    Nothing is kept. Raises `Expected` for a year out of range, a file that is no sheet, a typed line nobody can read.
    """
    allowed(office, "preview_year")
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Expected(
            _("年度须在 {first} 至 {last} 之间。").format(first=FIRST_YEAR, last=LAST_YEAR), field="year"
        )  # fmt: skip
    troubles: tuple[RowTrouble, ...] = ()
    if isinstance(given, bytes):
        sheet = read_sheet(given, year)
        days, troubles = sheet.days, sheet.troubles
    else:
        days = read_year(given)
    remarks = contradictions(year, days, office.policy.chapter(CALENDAR, CalendarChapter).statutory_of(year))
    before = year_grid(Workdays.of(office.policy), year)
    text = write_year(_once(days))
    if not days:
        return YearPreview(year, "", before, before, troubles, remarks, ())
    library = office.policy.with_local((*office.policy.local_values, entry_of(office, year, text, "—")))
    grid = year_grid(Workdays.of(library), year)
    refused = bool(troubles) or any(remark.refuses for remark in remarks)
    moved = () if refused else tuple(moving(office, library))
    return YearPreview(year, text, grid, before, troubles, remarks, moved)


def entry_of(office: Office, year: int, text: str, cite: str) -> LocalValue:
    """A year's arrangement as the value the office enters."""
    return LocalValue(
        chapter=CALENDAR,
        key=BLANK,
        scope=str(year),
        value=text,
        first_day=date(year, 1, 1),
        last_day=None,
        cite=cite,
        entered_by=office.actor.name,
        entered_on=office.clock.today(),
    )


def _once(days: tuple[DayText, ...]) -> tuple[DayText, ...]:
    """Every day once, with the longest name somebody gave it."""
    found: dict[tuple[date, bool], DayText] = {}
    for day in days:
        kept = found.get((day.on, day.off))
        if kept is None or len(day.name) > len(kept.name):
            found[(day.on, day.off)] = day
    return tuple(found.values())
