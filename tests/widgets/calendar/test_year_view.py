"""Months side by side as far as there is room; a day says what it is under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.widgets.calendar.year_view import DayMark, MonthMarks, MonthView, YearView
from desktop.widgets.look.theme import Theme


def months(hint: str = "") -> tuple[MonthMarks, ...]:
    days = tuple(DayMark(n, "good", filled=n == 1, hint=f"{n} {hint}".strip()) for n in range(1, 32))
    return tuple(MonthMarks(f"{n}月", "21 个工作日", 3, days) for n in range(1, 13))


def test_as_many_months_beside_one_another_as_fit(qtbot):
    view = YearView(Theme())
    qtbot.addWidget(view)
    view.show_year(months())
    view.show()
    for width, beside in ((200, 1), (420, 2), (860, 4), (2000, 4)):
        view.resize(width, 600)
        QApplication.processEvents()
        assert view._beside == beside
    assert len([month for month in view.findChildren(MonthView) if month.isVisible()]) == 12
    view.show_year(months("again"))
    QApplication.processEvents()
    assert len([month for month in view.findChildren(MonthView) if not month.isHidden()]) == 12


def test_a_day_says_what_it_is(qtbot):
    month = MonthView(Theme(), months("元旦")[0])
    qtbot.addWidget(month)
    month.show()
    spot = month._place(5).center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, spot, month.mapToGlobal(spot))
    assert month.event(event)
    assert QToolTip.text() == "5 元旦"
    assert month.accessibleName() == "1月 21 个工作日"
    assert month._place(1).topLeft().toPoint() != QPoint(0, 0)
    assert not month.grab().isNull()
