from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from desktop.widgets.lists.contents_list import ContentsLine, ContentsList


def test_contents_keep_their_place(qtbot, theme):
    made = ContentsList(theme)
    qtbot.addWidget(made)
    told = []
    made.picked.connect(told.append)
    lines = [ContentsLine("a", "封面", "", "1"), ContentsLine("b", "目录", "已核对", "2", "good")]
    made.show_lines(lines)
    made.set_current("b")
    assert told == ["b"]
    made.show_lines([ContentsLine("c", "转报函", "", "1"), *lines])
    assert made.current_key() == "b"
    assert told == ["b"]
    made.show()
    QTest.qWait(1)
    assert made.visualRect(made.model().index(2, 0)).height() > made.visualRect(made.model().index(0, 0)).height()
    assert made.indexAt(QPoint(5, 5)).row() == 0
