"""A short form before a deed: its key works wherever the caret stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Question
from desktop.widgets.form.form_ask import Asked, FormAsk


def test_its_key_presses_the_button_from_a_field_of_several_lines_where_ctrl_return_breaks_the_line(qtbot, theme):
    reason = Question("reason", "理由", "", "long_text", required=True)
    layout = Layout((Section("理由", (("reason",),)),))
    ask = FormAsk(theme, "延长期限", "", "延长", Asked(layout, (reason,), {"reason": "待查"}, lambda _raw: ()))
    qtbot.addWidget(ask)
    told = []
    ask.answered.connect(told.append)
    ask.open()
    qtbot.waitUntil(lambda: ask.isActiveWindow() and QApplication.focusWidget() is not None)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert told[0]["reason"].strip() == "待查"
