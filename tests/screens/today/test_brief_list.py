from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from desktop.screens.page import Place
from desktop.screens.today.brief_list import Brief, BriefList
from desktop.widgets.look.theme import Theme


def test_a_line_opens_wherever_it_is_pressed_and_is_told_whole(qtbot):
    place = Place("batch", 7)
    name = "2026年度工程系列职称第二批集中受理"
    made = BriefList(Theme(), "职称待办", "没有")
    qtbot.addWidget(made)
    made.resize(292, 200)
    made.show_lines([Brief("受理截止", name, "还有 5 个工作日", "plain", place)])
    made.show()
    (line,) = (one for one in made._inside.children() if one.isWidgetType())
    assert name in line.toolTip()
    for spot in (QPoint(4, line.height() - 3), QPoint(line.width() - 3, line.height() // 2)):
        with qtbot.waitSignal(made.opened) as caught:
            qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=spot)
        assert caught.args == [place]
