from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.forms.complaints import Complaint
from desktop.forms.layout import Layout, Section
from desktop.widgets.editors.rows.rows import RowsEditor
from desktop.widgets.form.complaint_list import ComplaintList
from desktop.widgets.form.form_view import FormView
from desktop.widgets.pieces.link import Link


@pytest.fixture
def questions(ask, countries):
    return (
        ask("text", "name", title="姓名", required=True),
        ask("choice", "country", title="国籍", choices=countries),
        ask("yes_no", "former", title="原中国公民"),
        ask("long_text", "duty", title="职责"),
        ask("rows", "jobs", title="经历", rows=(ask("day", "start", title="起"), ask("text", "firm", title="单位"))),
        ask("number", "children", title="子女"),
    )


LAYOUT = Layout(
    (
        Section("申请人", (("name", "country"), "former")),
        Section("任职", ("duty", "jobs")),
        Section("家属", ("children",), shown_when=lambda raw: raw.get("former") is True),
    )
)


@pytest.fixture
def form(qtbot, theme, questions):
    view = FormView(theme, LAYOUT, questions, {"name": "Kim", "strange": 1, "former": None})
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    view.activateWindow()
    QTest.qWaitForWindowActive(view)
    view.told = []
    view.answered.connect(lambda name, value: view.told.append((name, value)))
    return view


def stop(form, name):
    return form._editors[name].stops()[0]


def test_answers_keep_what_the_form_does_not_ask(form):
    assert form.answers() == {"name": "Kim", "strange": 1}


def test_typing_tells_each_letter(qtbot, form):
    line = stop(form, "name")
    line.setCursorPosition(3)
    qtbot.keyClicks(line, "xy")
    assert form.told == [("name", "Kimx"), ("name", "Kimxy")]
    assert form.answers()["name"] == "Kimxy"


def test_typing_in_one_box_is_undone_at_once(qtbot, form):
    line = stop(form, "name")
    line.setFocus()
    line.setCursorPosition(3)
    qtbot.keyClicks(line, "xy")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "Kim"
    assert form.told[-1] == ("name", "Kim")
    assert form.undo_stack.count() == 1
    qtbot.keyClick(line, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert form.told[-1] == ("name", "Kimxy")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(line, Qt.Key.Key_Z, both)
    assert line.text() == "Kimxy"


def test_a_second_visit_is_a_second_step(qtbot, form):
    line = stop(form, "name")
    line.setFocus()
    line.setCursorPosition(3)
    qtbot.keyClicks(line, "x")
    form.go_to("country")
    form.go_to("name")
    line.setCursorPosition(4)
    qtbot.keyClicks(line, "y")
    form.undo_stack.undo()
    assert line.text() == "Kimx"


def test_emptied_is_absent(qtbot, form):
    line = stop(form, "name")
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert form.told == [("name", None)]
    assert "name" not in form.answers()


def test_enter_goes_through_the_form(qtbot, form):
    form.go_to("name")
    visited = []
    for _step in range(5):
        visited.append(form.focusWidget())
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    expected = [stop(form, n) for n in ("name", "country", "former", "duty", "jobs")]
    assert visited == expected


def test_shift_enter_goes_back(qtbot, form):
    form.go_to("former")
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert form.focusWidget() is stop(form, "country")


def test_enter_in_the_last_field_finishes(qtbot, form):
    form.stops()[-1].setFocus()
    with qtbot.waitSignal(form.finished):
        qtbot.keyClick(form.stops()[-1], Qt.Key.Key_Return)


@pytest.mark.parametrize("name", ["name", "duty"])
def test_enter_of_a_composition_does_only_that(qtbot, form, compose, name):
    form.go_to(name)
    here = stop(form, name)
    compose(here, preedit="jin")
    qtbot.keyClick(here, Qt.Key.Key_Return)
    assert form.focusWidget() is here
    compose(here, "金")
    qtbot.keyClick(here, Qt.Key.Key_Return)  # the very Enter that committed, passed on by some input methods
    assert form.focusWidget() is here
    QTest.qWait(1)
    qtbot.keyClick(here, Qt.Key.Key_Return)
    assert form.focusWidget() is not here


def test_ctrl_enter_breaks_a_line(qtbot, form):
    form.go_to("duty")
    qtbot.keyClicks(stop(form, "duty"), "a")
    qtbot.keyClick(stop(form, "duty"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(stop(form, "duty"), "b")
    assert form.answers()["duty"] == "a\nb"


def test_a_choice_taken_by_key_moves_on(qtbot, form):
    form.go_to("country")
    line = stop(form, "country")
    qtbot.keyClicks(line, "hg")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert form.answers()["country"] == "KOR"
    assert form.focusWidget() is stop(form, "former")


def test_sections_appear_when_asked_for(qtbot, form):
    last = form._sections[2]
    assert last.isHidden()
    qtbot.keyClick(stop(form, "former"), Qt.Key.Key_Y)
    assert not last.isHidden()
    form.undo_stack.undo()
    assert last.isHidden()


def test_complaints_under_the_field_and_together(qtbot, form):
    form._put("jobs", [{"start": "x"}])
    told = (
        Complaint("name", message="请写护照上的姓名。"),
        Complaint("jobs", 0, "日期不对。", column="start"),
        Complaint("nobody", message="不在表里。"),
    )
    form.show_complaints(told)
    field = form._sections[0].lines[0]
    assert field._complaints["name"].text() == "请写护照上的姓名。"
    assert stop(form, "name").property("trouble")
    links = [link for link in form.findChild(ComplaintList).findChildren(Link) if link.isVisibleTo(form)]
    assert [link.text() for link in links] == ["姓名", "经历 第 1 行 起"]
    links[1].click()
    assert form.focusWidget() is form._editors["jobs"].stop_at(0, "start")
    form.show_complaints(())
    assert field._complaints["name"].isHidden()
    assert not stop(form, "name").property("trouble")
    assert form.findChild(ComplaintList).isHidden()


def test_complaint_stands_between_label_and_box(form):
    form.show_complaints((Complaint("name", message="请填写。"),))
    QTest.qWait(10)
    line = form._sections[0].lines[0]
    assert line._complaints["name"].geometry().bottom() < line.editors["name"].geometry().top()
    assert line._complaints["name"].geometry().top() > 0


def test_go_to_scrolls(qtbot, form):
    form.resize(900, 300)
    form.go_to("jobs")
    qtbot.waitUntil(lambda: form._scroll.verticalScrollBar().value() > 0)
    assert form.focusWidget() is stop(form, "jobs")
    form.go_to("nobody")
    assert form.focusWidget() is stop(form, "jobs")


def test_read_only_changes_nothing(qtbot, form):
    form.set_read_only(True)
    qtbot.keyClicks(stop(form, "name"), "x")
    qtbot.keyClick(stop(form, "former"), Qt.Key.Key_Y)
    form._editors["jobs"].add_row()
    assert form.told == []


def test_show_answers_begins_anew(qtbot, form):
    qtbot.keyClicks(stop(form, "name"), "x")
    form.told.clear()
    form.show_answers({"name": "Lee", "jobs": [{"firm": "甲厂"}]})
    assert form.told == []
    assert not form.undo_stack.canUndo()
    assert stop(form, "name").text() == "Lee"
    assert form._editors["jobs"].value() == [{"firm": "甲厂"}]


def test_filling_is_one_step(form):
    form.fill({"name": "PAK", "country": "KOR", "other": 1})
    assert form.told == [("name", "PAK"), ("country", "KOR")]
    form.undo_stack.undo()
    assert form.answers() == {"name": "Kim", "strange": 1}


def test_rows_are_undone_by_cell(qtbot, form):
    editor = form._editors["jobs"]
    assert isinstance(editor, RowsEditor)
    editor.add_row()
    cell = editor.stop_at(0, "firm")
    cell.setFocus()
    qtbot.keyClicks(cell, "abc")
    assert form.answers()["jobs"] == [{"firm": "abc"}]
    form.undo_stack.undo()
    assert form.answers()["jobs"] == [{}]
    form.undo_stack.undo()
    assert "jobs" not in form.answers()
    assert editor.value() is None


def test_the_caret_stays_while_typing_in_the_middle(qtbot, form):
    line = stop(form, "name")
    line.setFocus()
    line.setCursorPosition(1)
    qtbot.keyClicks(line, "ab")
    assert line.text() == "Kabim"
    assert line.cursorPosition() == 3


def test_fields_never_grow_beyond_the_column(qtbot, theme, form):
    form.resize(2400, 900)
    QTest.qWait(10)
    assert form._column.width() <= theme.px(920)


def test_an_open_form_follows_the_theme(qtbot, theme, form):
    before = stop(form, "name").height()
    form.show_complaints((Complaint("name", message="请填写。"),))
    theme.change("dark", 2.0)
    form.resize(1800, 1200)
    qtbot.waitUntil(lambda: stop(form, "name").height() >= 2 * before - 4)
    title = form._sections[0].lines[0].findChild(QLabel)
    assert theme.tokens.over in title.text()
    form.grab()


def test_who_is_led_to_a_hidden_question_finds_it_shown(qtbot, form):
    assert form._sections[-1].isHidden()
    form.go_to("children")
    assert not form._sections[-1].isHidden()
    form.show_answers({"name": "李伟"})
    assert not form._sections[-1].isHidden()


def test_a_title_is_not_said_twice(qtbot, theme, ask):
    rows = ask("rows", "jobs", title="经历", rows=(ask("text", "firm", title="单位"),))
    view = FormView(theme, Layout((Section("经历", ("jobs",)),)), (rows,), {})
    qtbot.addWidget(view)
    view.show()
    said = [label.text() for label in view._sections[0].findChildren(QLabel) if label.isVisible()]
    assert said.count("经历") == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Y, Qt.Key.Key_N])
def test_enter_moves_on_from_an_answered_yes_or_no(qtbot, form, key):
    form.go_to("former")
    qtbot.keyClick(form.focusWidget(), key)
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert form.focusWidget() is stop(form, "duty")


def test_enter_moves_on_from_inside_an_editor(qtbot, form):
    no = form._editors["former"]._no
    no.setFocus()
    qtbot.keyClick(no, Qt.Key.Key_Return)
    assert form.focusWidget() is stop(form, "duty")
    no.setFocus()
    qtbot.keyClick(no, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert form.focusWidget() is stop(form, "country")
