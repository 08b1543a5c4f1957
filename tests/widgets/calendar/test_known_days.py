"""What the office's calendar says of days, where a day is picked."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.forms.questions import Question
from desktop.widgets.calendar.known_days import KnownDays, known_days
from desktop.widgets.calendar.year_view import DayMark, MonthMarks
from desktop.widgets.editors.days.calendar import Calendar
from desktop.widgets.editors.days.day import DayEditor

OFF, WORKED = DayMark(1, "good", True, "10月1日 放假 国庆节"), DayMark(10, "near", True, "10月10日 补班")


@pytest.fixture
def window(qtbot):
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    empty = [MonthMarks("", "", 0, ())] * 9
    months = (*empty, MonthMarks("10月", "", 3, (OFF, WORKED)))
    KnownDays(made, lambda year: months if year == 2026 else (), lambda: date(2026, 10, 8))
    return made


def test_a_field_anywhere_in_a_window_knows_its_days(window, theme):
    inner = QWidget(window)
    editor = DayEditor(theme, Question("day", "日期", "", "day", False))
    editor.setParent(inner)
    assert known_days(editor).of_year(2026) == {date(2026, 10, 1): OFF, date(2026, 10, 10): WORKED}
    assert known_days(QWidget()) is None


def test_the_calendar_marks_what_is_known_and_else_goes_by_the_week(window, theme):
    calendar = Calendar(theme, "日期", None, known_days(window))
    assert calendar.selectedDate() == QDate(2026, 10, 8)  # the office's today, not the machine's
    assert calendar.mark_of(QDate(2026, 10, 10)) is WORKED
    assert calendar.mark_of(QDate(2027, 10, 1)) == DayMark(1)
    assert calendar.mark_of(QDate(2027, 10, 2)).tone == "second"


def test_days_of_other_months_are_pale_and_days_off_have_their_ground(qtbot, window, theme):
    calendar = Calendar(theme, "日期", "2026-10-08", known_days(window))
    qtbot.addWidget(calendar)
    calendar.resize(calendar.sizeHint())
    calendar.show()
    shot = calendar.grab().toImage()
    seen = {shot.pixelColor(x, y).name() for x in range(0, shot.width(), 2) for y in range(0, shot.height(), 2)}
    assert theme.ground("good").name() in seen
    assert theme.ground("near").name() in seen
    assert theme.colour("fill").name() in seen
    assert theme.colour("faint").name() in {
        shot.pixelColor(x, y).name() for x in range(shot.width()) for y in range(shot.height() * 7 // 8, shot.height())
    }
