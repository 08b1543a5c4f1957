"""工作日历: one year by months, its holidays by name, the notice; other years and entering one by keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.rules.read_calendar import read_calendar
from desktop.policy.reckoning.terms.year_grid import YearGrid
from desktop.screens.desk import Desk
from desktop.screens.policy.year_ask import YearAsk
from desktop.screens.policy.year_marks import spans_table, year_marks
from desktop.widgets.calendar.year_view import YearView
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton

ROOMY: Final = 580  # width in design pixels from which the button stands beside the years


class CalendarCard(Card):
    """Ctrl+PgUp and Ctrl+PgDown walk through the years, Ctrl+I enters one.

    Signals: `turned(int)` another year is shown; `moved(object)` the cases whose last day a new year moved.
    """

    turned = Signal(int)
    moved = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, year: int | None = None) -> None:
        super().__init__(theme, _("工作日历"))
        self._desk, self._theme = desk, theme
        self.year = year or desk.clock.today().year
        self._asked: YearAsk | None = None
        self._before = KeyButton(theme, "", "Ctrl+PgUp", "chevron-left", kind="quiet")
        self._after = KeyButton(theme, "", "Ctrl+PgDown", "chevron-right", kind="quiet")
        self._enter = KeyButton(theme, _("录入年度安排"), "Ctrl+I", "calendar", kind="primary")
        self._before.clicked.connect(lambda: self.show_year(self.year - 1))
        self._after.clicked.connect(lambda: self.show_year(self.year + 1))
        self._enter.clicked.connect(self.enter_year)
        self._enter.setVisible(desk.may("save_year"))
        self._line = QGridLayout()
        theme.space(self._line, spacing=8)
        self._line.setColumnStretch(2, 1)
        for column, part in enumerate((self._before, self._after)):
            self._line.addWidget(part, 0, column)
        self.body.addLayout(self._line)
        self._told = words("", tone="second", wrap=True)
        self.add(self._told)
        self._view = YearView(theme)
        self.add(self._view)
        holder = QWidget()
        self._under = QVBoxLayout(holder)
        theme.space(self._under)
        self.add(holder)
        theme.follow(self, self._place)
        self.show_year(self.year)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button takes a line of its own where there is less room."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        roomy = self.width() >= self._theme.px(ROOMY)
        row, column = (0, 3) if roomy else (1, 0)
        self._line.addWidget(self._enter, row, column, 1, 1 if roomy else 4)

    def show_year(self, year: int) -> None:
        """Show a year: its months, its notice or the warning that there is none, its holidays by name."""
        grid = self._desk.ask(read_calendar, year)
        if grid is None:
            return
        self.year = year
        self.turned.emit(year)
        self.set_title(_("工作日历 {year} 年").format(year=year))
        self.set_aside(_("全年 {count} 个工作日").format(count=grid.workdays))
        self._before.set_text(str(year - 1))
        self._after.set_text(str(year + 1))
        self._before.setAccessibleName(_("上一年 {year}").format(year=year - 1))
        self._after.setAccessibleName(_("下一年 {year}").format(year=year + 1))
        self._say_notice(grid)
        self._view.show_year(year_marks(grid))
        empty(self._under)
        if grid.notice is not None:
            self._under.addWidget(spans_table(self._theme, grid))

    def _say_notice(self, grid: YearGrid) -> None:
        notice = grid.notice
        if notice is None:
            says = _("{year} 年的放假安排尚未收录，按周一至周五推算；通知公布后请录入，当即生效。")
            told = says.format(year=grid.year)
        else:
            told = notice.title if notice.number == notice.title else f"{notice.title}（{notice.number}）"
        self._told.setText(told)
        self._told.setProperty("tone", "near" if notice is None else "second")
        self._told.style().polish(self._told)

    def enter_year(self) -> None:
        """Ctrl+I: a year's notice from a sheet or typed; begins with the next year that has none."""
        year = self.year
        for candidate in range(self.year, self.year + 3):
            grid = self._desk.ask(read_calendar, candidate)
            if grid is not None and grid.notice is None:
                year = candidate
                break
        # The window owns it: the page makes this card anew while the form is still closing.
        self._asked = YearAsk(self._desk, self._theme, year, self.window())
        self._asked.saved.connect(self._tell)
        self._asked.open()

    def _tell(self, year: int, moved: object) -> None:
        self.turned.emit(year)
        if moved:
            self.moved.emit(moved)
