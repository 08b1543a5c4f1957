"""Whoever touches keys or mouse is at the desk; what the program does by itself is no touch."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.screens.shell.idle import Idle
from tests.window_fixtures import type_in


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = QLineEdit(), QLineEdit()
        box = QVBoxLayout(self)
        box.addWidget(self.first)
        box.addWidget(self.second)


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.first.setFocus()
    qtbot.waitUntil(made.first.hasFocus)
    return made


@pytest.fixture
def idle(qapp, window):
    made = Idle(qapp)
    made.watch(10)
    yield made
    made.rest()
    made.deleteLater()


@pytest.fixture
def begun(idle, monkeypatch):
    """How often the minutes began anew."""
    times = []
    timer = SimpleNamespace(isActive=lambda: True, start=lambda: times.append(1), stop=lambda: None)
    monkeypatch.setattr(idle, "_timer", timer)
    return times


def at_the_keys(window: Window) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)


def with_the_mouse(window: Window) -> None:
    QTest.mouseMove(window.windowHandle(), QPoint(3, 3))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def in_chinese(_window: Window) -> None:
    type_in(QApplication.focusWidget(), "示例")  # an input method's words never pass the window


@pytest.mark.parametrize("touch", [at_the_keys, with_the_mouse, in_chinese])
def test_a_touch_begins_the_minutes_anew(window, begun, touch):
    touch(window)
    assert begun


@pytest.mark.parametrize("touch", [at_the_keys, in_chinese])
def test_so_does_one_in_what_took_the_keys_later(window, begun, qtbot, touch):
    window.second.setFocus()
    begun.clear()
    touch(window)
    assert begun
    dialog = QDialog(window)
    field = QLineEdit(dialog)
    dialog.show()
    dialog.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    begun.clear()
    touch(dialog)
    assert begun
    dialog.close()


def test_what_the_program_does_by_itself_is_none(window, begun, qapp):
    window.first.setText("由程序填写")
    window.second.setFocus()
    window.resize(500, 300)
    qapp.processEvents()
    assert not begun


def test_nobody_is_watched_after_rest(window, idle):
    idle.rest()
    at_the_keys(window)
    assert idle.left == -1


def test_the_minutes_end(idle, qtbot):
    with qtbot.waitSignal(idle.rested, timeout=1000):
        idle._timer.start(1)
