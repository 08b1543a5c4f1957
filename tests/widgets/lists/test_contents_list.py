from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
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


def test_home_goes_to_the_first_piece_under_its_group(qtbot, theme):
    shown = ContentsList(theme)
    qtbot.addWidget(shown)
    shown.show_lines([ContentsLine("", "文书", head=True), *(ContentsLine(str(n), f"第{n}份") for n in range(4))])
    shown.set_current("3")
    QTest.keyClick(shown, Qt.Key.Key_Home)
    assert shown.current_key() == "0"
    QTest.keyClick(shown, Qt.Key.Key_End)
    assert shown.current_key() == "3"
