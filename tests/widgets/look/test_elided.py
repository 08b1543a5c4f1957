from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.widgets.look.elided import Elided

LONG = "演示经办（经办、审核、签发、档案、系统管理员、安全管理员、审计员）"


def test_words_give_way_and_are_told_whole(qtbot, theme):
    label = Elided(LONG)
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    label.show()
    QApplication.processEvents()
    assert label.shown() == LONG
    assert label.toolTip() == ""
    label.resize(120, 24)
    assert label.shown() != LONG
    assert label.fontMetrics().horizontalAdvance(label.shown()) <= 120
    assert label.toolTip() == label.text() == LONG
    label.setText("短")
    assert label.toolTip() == ""


def test_a_narrow_window_is_not_widened(qtbot, theme):
    label = Elided(LONG)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < label.sizeHint().width() / 3
