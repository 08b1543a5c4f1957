"""A question that was filled in is left only after it was said once more."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Question
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.form.form_ask import Asked, FormAsk


@pytest.fixture
def form(qtbot, theme):
    name, day = Question("name", "名称", "", "text", False), Question("day", "日期", "", "day", False)
    layout = Layout((Section("批次", (("name",), ("day",))),))
    raw = {"name": "甲", "day": "2026.1.2"}
    ask = FormAsk(theme, "新建", "", "保存", Asked(layout, (name, day), raw, lambda _raw: ()))
    qtbot.addWidget(ask)
    ask.open()
    QTest.qWaitForWindowExposed(ask)
    return ask


def test_what_was_not_touched_goes_at_once(form):
    QTest.keyClick(form, Qt.Key.Key_Escape)
    QTest.qWait(150)
    assert not form.isVisible()
    assert form.leaving is None


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_what_was_filled_in_stays_unless_it_is_given_up(qtbot, form, key):
    form.form.fill({"name": "乙"})
    form.close()  # the cross in the corner of the window
    assert form.isVisible()
    QTest.qWaitForWindowActive(form.leaving)
    QTest.keyClick(form.leaving.focusWidget(), key)  # Esc pressed twice and Enter go on alike
    qtbot.waitUntil(lambda: form.leaving is None)
    assert form.isVisible()
    assert form.form.answers()["name"] == "乙"
    form.reject()
    form.leaving.answered.emit("")
    assert not form.isVisible()


def test_what_was_put_back_asks_nothing_and_what_was_kept_neither(form):
    form.form.fill({"name": "乙"})
    form.form.undo_stack.undo()
    form.reject()
    assert not form.isVisible()
    form.open()
    form.form.fill({"name": "丙"})
    form.accept()
    assert not form.isVisible()
    assert form.leaving is None


def test_a_line_beside_the_form_counts_too(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    box = AskBox(theme, "抽取", Yes("抽取"), window, (500, 400))
    line = QLineEdit()
    box.inside.addWidget(line)
    box.open()
    line.setText("见证人")
    box.reject()
    assert box.isVisible()
    assert box.leaving is not None
    box.leaving.answered.emit("")
    assert not box.isVisible()
