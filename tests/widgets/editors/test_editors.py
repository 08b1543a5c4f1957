"""Every editor: shows, tells, takes back, can be named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QWidget

from desktop.forms.questions import Choice
from desktop.widgets.editors.making import editor_for
from desktop.widgets.lists.column import Column

KINDS = ["text", "long_text", "number", "day", "choice", "yes_no", "many", "rows"]
VALUES = {
    "text": "金敏俊",
    "long_text": "一\n二",
    "number": 300000,
    "day": "2026-11-22",
    "choice": "KOR",
    "yes_no": False,
    "many": ["KOR", "RUS"],
    "rows": [{"a": "甲"}, {"a": "乙", "n": 3}],
}


@pytest.fixture
def make(qtbot, theme, ask, countries):
    def build(kind):
        rows = (ask("text", "a", title="甲项"), ask("number", "n", title="数")) if kind == "rows" else ()
        choices = countries if kind in {"choice", "many"} else ()
        editor = editor_for(theme, ask(kind, title="题目", choices=choices, rows=rows, hint="说明"))
        qtbot.addWidget(editor)
        editor.show()
        editor.told = []
        editor.edited.connect(lambda value, _place: editor.told.append(value))
        return editor

    return build


@pytest.mark.parametrize("kind", KINDS)
def test_shows_a_value_without_telling(make, kind):
    editor = make(kind)
    assert editor.value() is None
    editor.show_value(VALUES[kind])
    assert editor.value() == VALUES[kind]
    editor.show_value(None)
    assert editor.value() is None
    assert editor.told == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_place_has_an_accessible_name(make, kind):
    editor = make(kind)
    editor.show_value(VALUES[kind])
    roles = {
        QAccessible.Role.EditableText,
        QAccessible.Role.ComboBox,
        QAccessible.Role.List,
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
    }
    seen = 0
    for widget in [editor, *editor.findChildren(QWidget)]:
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible() or widget is editor:
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if told is not None and told.role() in roles:
            seen += 1
            assert told.text(QAccessible.Text.Name).strip(), widget
    assert seen > 0
    assert all(
        "题目" in s.accessibleName() or "甲项" in s.accessibleName() or "数" in s.accessibleName()
        for s in editor.stops()
    )


@pytest.mark.parametrize("kind", KINDS)
def test_the_wheel_changes_nothing(make, kind):
    editor = make(kind)
    editor.show_value(VALUES[kind])
    for stop in editor.stops():
        stop.setFocus()
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(stop.mapToGlobal(QPoint(5, 5))),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(stop, event)
    assert editor.value() == VALUES[kind]
    assert editor.told == []


@pytest.mark.parametrize("kind", KINDS)
def test_read_only_takes_no_keys(qtbot, make, kind):
    editor = make(kind)
    editor.show_value(VALUES[kind])
    editor.set_read_only(True)
    for stop in editor.stops():
        stop.setFocus()
        for key in (Qt.Key.Key_1, Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_F7):
            qtbot.keyClick(stop, key)
    assert editor.value() == VALUES[kind]
    assert editor.told == []


def test_text_as_composed(make, compose):
    editor = make("text")
    compose(editor.stops()[0], preedit="jin")
    compose(editor.stops()[0], "金敏俊")
    assert editor.told[-1] == "金敏俊"


def test_number_keeps_what_is_none(qtbot, make):
    editor = make("number")
    line = editor.stops()[0]
    qtbot.keyClicks(line, "30x")
    assert editor.value() == "30x"
    line.clear()
    qtbot.keyClicks(line, "300000")
    assert editor.told[-1] == 300000
    line.left.emit()
    assert line.text() == "300,000"
    assert editor.value() == 300000


def test_day_is_tidied_on_leaving(qtbot, make):
    editor = make("day")
    line = editor.stops()[0]
    qtbot.keyClicks(line, "20261122")
    assert editor.told[-1] == "2026-11-22"
    assert line.text() == "20261122"
    line.left.emit()
    assert line.text() == "2026-11-22"


def test_day_from_the_calendar(qtbot, make):
    editor = make("day")
    editor.show_value("2026-11-22")
    editor.open_calendar()
    calendar = editor.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 11, 22)
    calendar.clicked.emit(QDate(2026, 12, 1))
    assert editor.told == ["2026-12-01"]


@pytest.mark.parametrize(("typed", "key"), [("hg", "KOR"), ("hanguo", "KOR"), ("rus", "RUS"), ("can", "CAN")])
def test_choice_by_pinyin_code_and_part(qtbot, make, typed, key):
    editor = make("choice")
    line = editor.stops()[0]
    line.setFocus()
    qtbot.keyClicks(line, typed)
    assert editor.list_open()
    with qtbot.waitSignal(editor.done):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert editor.value() == key
    assert editor.told == [key]


def test_choice_falls_back_when_nothing_fits(qtbot, make):
    editor = make("choice")
    editor.show_value("JPN")
    line = editor.stops()[0]
    line.selectAll()
    qtbot.keyClicks(line, "qqq")
    assert not editor.list_open()
    line.left.emit()
    assert line.text() == "日本"
    assert editor.told == []


def test_choice_emptied_is_unanswered(qtbot, make):
    editor = make("choice")
    editor.show_value("JPN")
    line = editor.stops()[0]
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert editor.told == [None]


def test_choice_puts_the_latest_on_top(make):
    editor = make("choice")
    editor.show_latest(["CAN", "RUS"])
    editor.open_list("")
    assert [c.key for c in editor.found()] == ["CAN", "RUS", "KOR", "JPN"]


def test_a_choice_typed_whole_comes_first(qtbot, theme, ask):
    editor = editor_for(theme, ask("choice", choices=[Choice("none", "学士以下"), Choice("bachelor", "学士")]))
    qtbot.addWidget(editor)
    editor.show_latest(["none"])
    editor.open_list("学士")
    assert [c.key for c in editor.found()] == ["bachelor", "none"]


def test_choice_shows_a_strange_key(make):
    editor = make("choice")
    editor.show_value("XXX")
    assert editor.stops()[0].text() == "XXX"
    assert editor.value() == "XXX"


def test_yes_no_is_three_things(qtbot, make):
    editor = make("yes_no")
    stop = editor.stops()[0]
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    qtbot.keyClick(stop, Qt.Key.Key_N)
    qtbot.keyClick(stop, Qt.Key.Key_Delete)
    qtbot.keyClick(stop, Qt.Key.Key_Left)
    assert editor.told == [True, None, False, None, True]


def test_many_by_space(qtbot, make):
    editor = make("many")
    stop = editor.stops()[-1]
    stop.setFocus()
    stop.setCurrentIndex(stop.model().index(2, 0))
    qtbot.keyClick(stop, Qt.Key.Key_Space)
    stop.setCurrentIndex(stop.model().index(0, 0))
    qtbot.keyClick(stop, Qt.Key.Key_Space)
    assert editor.told == [["RUS"], ["KOR", "RUS"]]


def test_many_ticks_all_with_one_key_as_one_answer_and_none_with_the_next(qtbot, make):
    editor = make("many")
    stop = editor.stops()[-1]
    qtbot.keyClick(stop, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    every = [choice.key for choice in editor.question.choices]
    qtbot.keyClick(stop, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert editor.told == [every, None]
    editor.set_read_only(True)
    qtbot.keyClick(stop, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert editor.told == [every, None]


def test_many_keeps_a_strange_key(qtbot, make):
    editor = make("many")
    editor.show_value(["KOR", "OLD"])
    stop = editor.stops()[-1]
    stop.setCurrentIndex(stop.model().index(1, 0))
    qtbot.keyClick(stop, Qt.Key.Key_Space)
    assert editor.told == [["KOR", "JPN", "OLD"]]


def test_down_goes_from_the_search_into_the_list(qtbot, theme, ask):
    choices = [Choice(str(n), words) for n, words in enumerate("甲乙丙丁戊己庚辛壬癸")]
    editor = editor_for(theme, ask("many", choices=choices))
    qtbot.addWidget(editor)
    editor.show()
    search, checks = editor.stops()
    search.setText("丙")
    search.textEdited.emit("丙")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(checks, Qt.Key.Key_Space)
    assert editor.value() == ["2"]


def test_long_lists_can_be_searched(qtbot, theme, ask):
    choices = [
        Choice(f"A{n}", words)
        for n, words in enumerate(["奖项", "期刊", "专利", "大赛", "教授", "高管", "顾问", "院士", "教练"])
    ]
    editor = editor_for(theme, ask("many", choices=choices))
    qtbot.addWidget(editor)
    search, box = editor.stops()
    assert isinstance(search, QLineEdit)
    qtbot.keyClicks(search, "jiao")
    assert [row for row in range(9) if not box.isRowHidden(row)] == [4, 8]


def test_rows_add_copy_drop(qtbot, make):
    editor = make("rows")
    editor.add_row()
    qtbot.keyClicks(editor.stops()[0], "kim")
    qtbot.keyClicks(editor.stops()[1], "12")
    line = editor._lines[0]
    line.copy_asked.emit()
    editor._lines[0].drop_asked.emit()
    assert editor.told[0] == [{}]
    assert editor.told[-3] == [{"a": "kim", "n": 12}]
    assert editor.told[-2] == [{"a": "kim", "n": 12}, {"a": "kim", "n": 12}]
    assert editor.told[-1] == [{"a": "kim", "n": 12}]


def test_rows_told_are_not_changed_later(qtbot, make):
    editor = make("rows")
    editor.show_value([{"a": "x"}])
    qtbot.keyClicks(editor.stops()[0], "y")
    first = editor.told[0]
    qtbot.keyClicks(editor.stops()[1], "5")
    assert "n" not in first[0]


def test_rows_complaints_stand_in_their_row(make):
    editor = make("rows")
    editor.show_value(VALUES["rows"])
    editor.show_row_complaints([(1, "n", "不对。")])
    assert editor._lines[0]._complaint.isHidden()
    assert editor._lines[1]._complaint.text() == "数：不对。"
    assert editor._lines[1].cells["n"].stops()[0].property("trouble")
    editor.show_row_complaints([])
    assert editor._lines[1]._complaint.isHidden()


def test_ctrl_enter_adds_a_row(qtbot, make):
    editor = make("rows")
    editor.activateWindow()
    editor.add_row()
    cell = editor.stops()[0]
    cell.setFocus()
    QTest.qWaitForWindowActive(editor)
    qtbot.keyClick(cell, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.value() == [{}, {}]


def test_column_values_are_frozen():
    with pytest.raises(AttributeError):
        Column("a", "甲").title = "乙"


def test_a_passport_reader_may_send_enter_after_the_first_line(qtbot, make):
    editor = make("long_text")
    box = editor.stops()[0]
    first, second = "P<KORKIM<<MINJUN".ljust(44, "<"), "M123456784KOR9001011M3001015".ljust(44, "<")
    qtbot.keyClicks(box, first)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClicks(box, second)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert editor.value() == f"{first}\n{second}"


def test_what_is_ticked_is_named(make):
    editor = make("many")
    editor.show_value(["KOR", "OLD"])
    assert editor._count.text() == "已选 2 项：韩国、OLD"
