"""A filter is turned by hand, not by a wheel that passes over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop.screens.pieces.filter_box import fill, filter_box


def test_the_wheel_changes_nothing_and_filling_tells_nobody(qtbot):
    told = []
    box = filter_box("状态", (("", "全部"), ("open", "在办")), lambda: told.append(box.currentData()))
    qtbot.addWidget(box)
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert (box.currentIndex(), told) == (0, [])
    box.setCurrentIndex(1)
    fill(box, (("", "全部"), ("open", "在办"), ("ended", "已终止")), chosen="open")
    assert (box.currentData(), told) == ("open", ["open"])
