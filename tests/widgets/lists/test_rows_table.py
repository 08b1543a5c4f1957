from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable


@pytest.fixture
def table(qtbot, theme):
    made = RowsTable(theme, [Column("says", "条件", 200, stretch=True), Column("step", "下一步", 120)])
    qtbot.addWidget(made)
    made.show_rows([["甲", Tinted("去填", link=True)], ["乙", "无"]], ["a", "b"])
    made.resize(600, made.sizeHint().height())
    made.show()
    return made


def test_it_grows_with_its_rows(table):
    small = table.sizeHint().height()
    table.show_rows([["甲", "一"]] * 5)
    assert table.sizeHint().height() == small + 3 * 40
    assert table.verticalScrollBar().maximum() == 0 or table.height() < table.sizeHint().height()


def test_a_link_tells_its_row_and_column(qtbot, table):
    place = table.visualRect(table.model().index(0, 1)).center()
    with qtbot.waitSignal(table.linked) as caught:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == ["a", "step"]
    with qtbot.assertNotEmitted(table.linked):
        qtbot.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(1, 1)).center()
        )


def test_enter_opens_and_arrows_pick(qtbot, table):
    table.setCurrentIndex(table.model().index(0, 0))
    with qtbot.waitSignal(table.picked) as caught:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert caught.args == ["b"]
    with qtbot.waitSignal(table.opened) as caught:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert caught.args == ["b"]


def test_home_end_and_copying(qtbot, qapp, table):
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_key() == "b"
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "乙\t无"
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.current_key() == "a"


def test_long_words_take_further_lines(qtbot, theme):
    made = RowsTable(
        theme, [Column("says", "条件", 200, stretch=True, wrap=True), Column("clause", "依据", 160)], head=False
    )
    qtbot.addWidget(made)
    made.resize(420, 200)
    made.show()
    made.show_rows(
        [
            ["年满 18 周岁，身体健康，无犯罪记录，境内有确定的聘用单位，具有从事其工作所必需的专业技能。", "条例"],
            ["短", "条例"],
        ]
    )
    assert made.rowHeight(0) > 2 * made.rowHeight(1) - 20
    assert made.rowHeight(1) == 40
    assert made.sizeHint().height() == made.rowHeight(0) + made.rowHeight(1) + 2
    narrow = made.rowHeight(0)
    made.resize(1400, 200)
    QTest.qWait(1)
    assert made.rowHeight(0) < narrow


def test_no_pill_is_cut(qtbot, theme):
    made = RowsTable(theme, [Column("says", "条件", 100, stretch=True, wrap=True), Column("due", "到期", 70)])
    qtbot.addWidget(made)
    made.resize(420, 200)
    made.show()
    long = "从事其工作所必需的专业技能和相应的工作经历" * 3
    made.show_rows([[long, Tinted("超期 32 日", "over", pill=True)], ["短", Tinted("今天", "near", pill=True)]])
    assert made.columnWidth(1) > theme.px(70)
    assert made.rowHeight(0) > made.rowHeight(1)
    made.show_rows([["短", Tinted("今天", "near", pill=True)]])
    assert made.columnWidth(1) == theme.px(70)


def test_going_on_while_ctrl_is_held_leaves_one_row_chosen(qtbot, theme):
    made = RowsTable(theme, [Column("says", "材料", 200, stretch=True)], many=True)
    qtbot.addWidget(made)
    made.show_rows([["甲"], ["乙"], ["丙"]], ["a", "b", "c"])
    made.show()
    window = made.window().windowHandle()
    QTest.keyPress(window, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    try:
        assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier
        for row in range(3):
            made.stand_at(row)
        assert made.selected_keys() == ["c"]
    finally:
        QTest.keyRelease(window, Qt.Key.Key_Control)
