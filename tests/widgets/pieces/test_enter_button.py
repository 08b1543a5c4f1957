"""Enter presses the button that has the focus, once, and nothing around it hears of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.widgets.asking.password_field import PasswordField
from desktop.widgets.asking.steps import Steps
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.enter_button import EnterButton
from desktop.widgets.pieces.key_button import KeyButton


def test_enter_and_space_press_it(qtbot: QtBot) -> None:
    button = EnterButton("开始")
    qtbot.addWidget(button)
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(button, key)
    assert len(pressed) == 3


def test_enter_on_going_back_does_not_go_forwards(qtbot: QtBot, theme: Theme) -> None:
    steps = Steps(theme, ("甲", "乙"), (words("一"), words("二")))
    qtbot.addWidget(steps)
    steps.forward()
    back = next(one for one in steps.findChildren(KeyButton) if one.text() == "上一步")
    qtbot.keyClick(back, Qt.Key.Key_Return)
    assert steps.step() == 0


def test_enter_in_a_field_of_a_dialog_presses_no_button(qtbot: QtBot, theme: Theme) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    field, button = PasswordField(theme, "密码"), KeyButton(theme, "取消")
    pressed: list[int] = []
    button.clicked.connect(lambda: pressed.append(1))
    column.addWidget(field)
    column.addWidget(button)
    dialog.show()
    target = field.focusProxy() or field
    qtbot.keyClick(target, Qt.Key.Key_Return)
    assert not pressed
