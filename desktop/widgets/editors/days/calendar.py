"""A month to pick a day from, in the window's colours and language."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from desktop.basics.language import spoken
from desktop.widgets.look.theme import Theme


class Calendar(QCalendarWidget):
    """Weeks begin on Monday. In: the accessible name, and the ISO day to begin with (None: today's month)."""

    def __init__(self, theme: Theme, name: str, day: str | None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        country = QLocale.Country.China if spoken() != "en" else QLocale.Country.UnitedKingdom
        language = QLocale.Language.Chinese if spoken() != "en" else QLocale.Language.English
        self.setLocale(QLocale(language, country))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        weekend = QTextCharFormat()
        weekend.setForeground(theme.colour("near"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, weekend)
        head = QTextCharFormat()
        head.setForeground(theme.colour("second"))
        self.setHeaderTextFormat(head)
        for part, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.findChild(QToolButton, part)
            if button is not None:
                button.setIcon(theme.icon(icon, "second"))
        if day is not None:
            self.setSelectedDate(QDate.fromString(day, Qt.DateFormat.ISODate))
