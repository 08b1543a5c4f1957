"""What the office's calendar says of days: hung under a window, for its fields to show where a day is picked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt

from desktop.widgets.calendar.year_view import DayMark, MonthMarks


class KnownDays(QObject):
    """In: the window, what gives the twelve months of a year, none where it is not known, and the day it is."""

    def __init__(
        self, window: QObject, read: Callable[[int], Sequence[MonthMarks]], today: Callable[[], date]
    ) -> None:
        super().__init__(window)
        self._read, self.today = read, today

    def of_year(self, year: int) -> dict[date, DayMark]:
        """What every day of a year is; empty where nothing is known."""
        return {
            date(year, number, day.number): day
            for number, month in enumerate(self._read(year), 1)
            for day in month.days
        }  # fmt: skip


def known_days(field: QObject) -> KnownDays | None:
    """That of the nearest window around a field; None where nobody knows days."""
    above: QObject | None = field
    while above is not None:
        found = above.findChild(KnownDays, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, KnownDays):
            return found
        above = above.parent()
    return None
