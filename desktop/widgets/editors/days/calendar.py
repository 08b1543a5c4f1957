"""A month to pick a day from, in the window's colours and language, with days off and working Saturdays."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from desktop.basics.language import _, spoken
from desktop.widgets.calendar.known_days import KnownDays
from desktop.widgets.calendar.year_view import DayMark
from desktop.widgets.look.theme import Theme

CELL = 34  # design pixels
_SHORT = 10


class Calendar(QCalendarWidget):
    """Weeks begin on Monday; days of the months beside it are pale. In: the accessible name, the ISO day to begin with
    (None: today's month), and what knows days, None where nobody does.
    """

    def __init__(self, theme: Theme, name: str, day: str | None, known: KnownDays | None = None) -> None:
        super().__init__()
        self._theme, self._known = theme, known
        self._years: dict[int, dict[date, DayMark]] = {}
        self.setAccessibleName(name)
        country = QLocale.Country.China if spoken() != "en" else QLocale.Country.UnitedKingdom
        language = QLocale.Language.Chinese if spoken() != "en" else QLocale.Language.English
        self.setLocale(QLocale(language, country))
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        head = QTextCharFormat()
        head.setForeground(theme.colour("second"))
        self.setHeaderTextFormat(head)
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(weekday, head)  # Qt's own weekend is red
        for part, icon in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            button = self.findChild(QToolButton, part)
            if button is not None:
                button.setIcon(theme.icon(icon, "second"))
        self._today = _shown(known.today()) if known is not None else None
        if day is None and self._today is not None:
            self.setSelectedDate(self._today)
        if day is not None:
            self.setSelectedDate(QDate.fromString(day, Qt.DateFormat.ISODate))

    def mark_of(self, day: QDate) -> DayMark:
        """What a day is; of a year nobody knows, a day of the week and no more."""
        on = date(day.year(), day.month(), day.day())
        if self._known is not None and on.year not in self._years:
            self._years[on.year] = self._known.of_year(on.year)
        mark = self._years.get(on.year, {}).get(on)
        return mark or DayMark(on.day, "second" if day.dayOfWeek() >= Qt.DayOfWeek.Saturday.value else "plain")

    def sizeHint(self) -> QSize:
        """Cells that can be hit at every size of the window."""
        cell = self._theme.px(CELL)
        return super().sizeHint().expandedTo(QSize(7 * cell, 8 * cell))

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        """The day's number on the ground of what it is, 休 or 班 small above it, a ring around today."""
        day = _shown(day) if isinstance(day, date) else day
        theme, mark = self._theme, self.mark_of(day)
        here = day.year() == self.yearShown() and day.month() == self.monthShown()
        chosen = here and day == self.selectedDate()
        side = min(rect.width(), rect.height()) - theme.px(2)
        box = QRectF(0, 0, min(rect.width() - theme.px(2), side * 1.25), side)
        box.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("paper"))
        painter.setPen(Qt.PenStyle.NoPen)
        if here and (chosen or mark.filled):
            painter.setBrush(theme.colour("fill") if chosen else theme.ground(mark.tone))
            painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == self._today and here and not chosen:
            painter.setPen(theme.colour("accent"))
            painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        ink = theme.colour("on_fill") if chosen else theme.ink(mark.tone) if here else theme.colour("faint")
        painter.setPen(ink)
        painter.setFont(theme.font(13, bold=chosen))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))
        if here and mark.filled:
            painter.setFont(theme.font(_SHORT))
            corner = box.adjusted(0, theme.px(1), -theme.px(3), 0)
            painter.drawText(corner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self._short(mark))
        painter.restore()

    @staticmethod
    def _short(mark: DayMark) -> str:
        return _("班") if mark.tone == "near" else _("休")


def _shown(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
