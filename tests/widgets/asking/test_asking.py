from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from desktop.widgets.asking.ask import Ask
from desktop.widgets.asking.password_field import PasswordField
from desktop.widgets.asking.picker import Picker
from desktop.widgets.asking.pinyin import fits
from desktop.widgets.asking.steps import Steps


def test_a_password_is_hidden_until_asked(qtbot, theme):
    field = PasswordField(theme, "密码")
    qtbot.addWidget(field)
    line = field.findChild(QLineEdit)
    with qtbot.waitSignal(field.typed):
        qtbot.keyClicks(line, "x1")
    assert line.echoMode() == QLineEdit.EchoMode.Password
    field._show.trigger()
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    with qtbot.waitSignal(field.entered):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert field.text() == "x1"
    field.clear()
    assert field.text() == ""
    assert line.echoMode() == QLineEdit.EchoMode.Password


@pytest.fixture
def steps(qtbot, theme):
    made = Steps(theme, ["单位", "人员", "完成"], [QWidget(), QWidget(), QWidget()])
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_step_is_left_only_when_in_order(qtbot, steps):
    steps.may_go = lambda step: "请填写单位名称。" if step == 0 else ""
    qtbot.keyClick(steps, Qt.Key.Key_Return)
    assert (steps.step(), steps.reason()) == (0, "请填写单位名称。")
    steps.may_go = lambda _step: ""
    with qtbot.waitSignal(steps.moved):
        qtbot.keyClick(steps, Qt.Key.Key_Return)
    assert (steps.step(), steps.reason()) == (1, "")
    steps.forward()
    with qtbot.waitSignal(steps.finished):
        steps.forward()


def test_back_from_the_first_step_gives_up(qtbot, steps):
    steps.forward()
    qtbot.keyClick(steps, Qt.Key.Key_Escape)
    assert steps.step() == 0
    with qtbot.waitSignal(steps.left):
        qtbot.keyClick(steps, Qt.Key.Key_Escape)


def test_voiding_needs_a_reason(qtbot, theme):
    ask = Ask(theme, "作废", "作废后不能恢复。", "作废", reason="原因", danger=True)
    qtbot.addWidget(ask)
    ask.open()
    assert not ask._yes.isEnabled()
    box = ask.findChild(QPlainTextEdit)
    box.setPlainText("   ")
    assert not ask._yes.isEnabled()
    box.setPlainText("\u200b\u2060\u3164")
    assert not ask._yes.isEnabled()
    assert ask._unseen.isVisible()
    box.setPlainText(" 写错了姓名 ")
    assert not ask._unseen.isVisible()
    with qtbot.waitSignal(ask.answered) as caught:
        ask._yes.click()
    assert caught.args == ["写错了姓名"]
    assert ask.result() == QDialog.DialogCode.Accepted


def test_no_is_no(qtbot, theme):
    ask = Ask(theme, "删除", "要删除吗？", "删除")
    qtbot.addWidget(ask)
    ask.open()
    told = []
    ask.answered.connect(told.append)
    qtbot.keyClick(ask, Qt.Key.Key_Escape)
    assert told == []
    assert not ask.isVisible()


PEOPLE = ((7, "张三", "护照 E12345678"), (8, "赵四", "护照 E99999999"), (9, "金敏俊", "KIM MINJUN"))


@pytest.fixture
def picker(qtbot, theme):
    made = Picker(theme, "申请人", lambda words: [p for p in PEOPLE if fits(words, p[1], p[2])])
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    made.setFocus()
    return made


def test_a_person_is_picked_by_initials(qtbot, picker):
    line = picker.findChild(QLineEdit)
    qtbot.keyClicks(line, "zs")
    with qtbot.waitSignal(picker.picked) as caught:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert caught.args == [7]
    assert (picker.key(), line.text()) == (7, "张三")
    line.selectAll()
    with qtbot.waitSignal(picker.picked) as caught:
        qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert caught.args == [None]


def test_nothing_found_is_said(qtbot, picker):
    line = picker.findChild(QLineEdit)
    qtbot.keyClicks(line, "nobody")
    picker.look_up()
    assert picker._none.text() == "没有找到“nobody”。"
    assert not picker._none.isHidden()
    line.setText("zs")
    picker.look_up()
    assert picker._none.isHidden()
    picker._completer.popup().hide()


def test_down_shows_the_latest(qtbot, picker):
    line = picker.findChild(QLineEdit)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert picker.list_open()
    assert picker._words.stringList() == ["张三　护照 E12345678", "赵四　护照 E99999999", "金敏俊　KIM MINJUN"]
    picker._completer.popup().hide()


@pytest.mark.parametrize(("danger", "ready"), [(False, False), (False, True), (True, False), (True, True)])
def test_enter_goes_on_only_where_that_was_expected_and_escape_never_does(qtbot, theme, danger, ready):
    goes_on = ready and not danger
    for key, agrees in ((Qt.Key.Key_Return, goes_on), (Qt.Key.Key_Escape, False)):
        ask = Ask(theme, "制发", "说明", "制发", danger=danger)
        qtbot.addWidget(ask)
        if ready:
            ask.wait_at_yes()
        said = []
        ask.answered.connect(said.append)
        ask.open()
        ask.activateWindow()
        qtbot.waitUntil(lambda ask=ask: ask.focusWidget() is not None and ask.isActiveWindow())
        assert ask.focusWidget().text() == ("制发" if goes_on else "取消")
        qtbot.keyClick(ask.focusWidget(), key)
        qtbot.waitUntil(lambda ask=ask: not ask.isVisible())
        assert said == ([""] if agrees else [])


def test_a_reason_is_written_before_anything_else(qtbot, theme):
    ask = Ask(theme, "制发", "说明", "制发", reason="理由")
    qtbot.addWidget(ask)
    ask.wait_at_yes()
    assert isinstance(ask.focusWidget(), QPlainTextEdit)
    assert not ask._yes.isEnabled()
