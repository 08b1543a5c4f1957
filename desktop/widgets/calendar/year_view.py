"""A year of twelve months with what every day is, as many beside one another as the width allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QToolTip, QWidget

from desktop.basics.language import _
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone

CELL = 26  # design pixels
TITLE = 30
WEEKDAYS = 7
GAP = 16


@dataclass(frozen=True)
class DayMark:
    """One day: its number, its tone ("plain" for a usual one), whether it has a ground, and a hint for the mouse."""

    number: int
    tone: Tone = "plain"
    filled: bool = False
    hint: str = ""


@dataclass(frozen=True)
class MonthMarks:
    """One month: its title, a remark at the right, the weekday of its first day (Monday 0), its days."""

    title: str
    note: str
    first: int
    days: tuple[DayMark, ...]


class MonthView(QWidget):
    """One month as a grid that begins on Monday."""

    def __init__(self, theme: Theme, month: MonthMarks) -> None:
        super().__init__()
        self._theme = theme
        self._month = month
        self.setAccessibleName(f"{month.title} {month.note}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.follow(self, self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Seven days wide, six weeks high."""
        cell = self._theme.px(CELL)
        return QSize(WEEKDAYS * cell, self._theme.px(TITLE) + 7 * cell)

    def _place(self, number: int) -> QRectF:
        cell = self._theme.px(CELL)
        place = self._month.first + number - 1
        return QRectF(place % WEEKDAYS * cell, self._theme.px(TITLE) + (1 + place // WEEKDAYS) * cell, cell, cell)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Title and remark, the weekdays, the days on their grounds."""
        theme, month = self._theme, self._month
        cell, high = theme.px(CELL), theme.px(TITLE)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(14, bold=True))
        painter.setPen(theme.ink("plain"))
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(theme.px(4), 0, WEEKDAYS * cell, high), middle, month.title)
        painter.setFont(theme.font(12))
        painter.setPen(theme.ink("second"))
        painter.drawText(QRectF(0, 0, WEEKDAYS * cell - theme.px(4), high), middle | right, month.note)
        for place, name in enumerate(_("一 二 三 四 五 六 日").split()):
            painter.drawText(QRectF(place * cell, high, cell, cell), Qt.AlignmentFlag.AlignCenter, name)
        painter.setFont(theme.font(13))
        for day in month.days:
            box = self._place(day.number)
            if day.filled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.ground(day.tone))
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
            painter.setPen(theme.ink(day.tone))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.number))

    def event(self, event: QEvent) -> bool:
        """What a day is, under the mouse; for others the words stand in a list beside the months."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = event.pos()
            hint = next((day.hint for day in self._month.days if self._place(day.number).contains(spot)), "")
            QToolTip.showText(event.globalPos(), hint, self)
            return True
        return super().event(event)


class YearView(QWidget):
    """Twelve months; `show_year(months)`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._months: list[MonthView] = []
        self._beside = 0
        self._grid = QGridLayout(self)
        # Three months beside one another must not keep the view from getting narrower.
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        theme.space(self._grid, spacing=GAP)
        theme.follow(self, self._arrange_anew)

    def show_year(self, months: Sequence[MonthMarks]) -> None:
        """Show these months in place of those before."""
        for old in self._months:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._months = [MonthView(self._theme, month) for month in months]
        self._arrange_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many months beside one another as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange_anew(self) -> None:
        self._beside = 0
        self._arrange()

    def _arrange(self) -> None:
        wide = self._theme.px(WEEKDAYS * CELL + GAP)
        beside = max(1, min(4, (self.width() + self._theme.px(GAP)) // wide))
        if beside == self._beside:
            return
        self._beside = beside
        for place, month in enumerate(self._months):
            self._grid.addWidget(month, place // beside, place % beside, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(4, 1)
        rows = -(-len(self._months) // beside)
        high = self._months[0].sizeHint().height() if self._months else 0
        gap = self._theme.px(GAP)
        self.setMinimumSize(self._theme.px(WEEKDAYS * CELL), max(0, rows * (high + gap) - gap))
