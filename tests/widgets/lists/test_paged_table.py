from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QWidget

from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.key_model import BLOCK, KEPT, KeyModel
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.pieces.key_button import KeyButton, deeds_in

COLUMNS = (
    Column("due", "到期", 90),
    Column("number", "受理号", 140),
    Column("firm", "单位", 200, stretch=True),
    Column("pages", "页数", 60, align="right", sortable=False),
)


class Store:
    """Answers rows and remembers how it was asked."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []
        self.word = "号"

    def rows(self, keys):
        self.asked.append(list(keys))
        return [[Tinted("今天", "near", pill=True), f"{self.word}{key}", "长春华光", str(key % 9)] for key in keys]


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def table(qtbot, theme, store):
    made = PagedTable(theme, COLUMNS, store.rows)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def test_the_model_keeps_qts_rules(qtbot, theme, store):
    model = KeyModel(COLUMNS, store.rows)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for keys in (range(5), [], range(1000), [7]):
        model.set_keys(keys)
    model.reread([7])
    model.reread()


def test_a_hundred_thousand_keys_read_only_what_is_seen(qtbot, table, store):
    table.show_keys(range(100_000))
    QApplication.processEvents()
    assert {key for asked in store.asked for key in asked} <= set(range(2 * BLOCK))
    table.scrollToBottom()
    table.viewport().repaint()
    assert store.asked[-1][-1] == 99_999
    assert all(len(asked) <= BLOCK for asked in store.asked)


def test_blocks_far_away_are_forgotten(theme, store):
    model = KeyModel(COLUMNS, store.rows)
    model.set_keys(range(BLOCK * (KEPT + 5)))
    for row in range(0, BLOCK * (KEPT + 5), BLOCK):
        model.row(row)
    assert len(model._blocks) == KEPT


def test_a_row_that_vanished_is_empty(theme):
    model = KeyModel(COLUMNS, lambda _keys: [])
    model.set_keys([1, 2])
    assert model.row(1) == ["", "", "", ""]


def test_enter_and_double_click_open(qtbot, table):
    table.show_keys([30, 20, 10])
    table.select_key(20)
    with qtbot.waitSignal(table.opened) as caught:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert caught.args == [20]
    with qtbot.waitSignal(table.opened) as caught:
        table.doubleClicked.emit(table.model().index(2, 0))
    assert caught.args == [10]


def test_the_current_row_stays_when_the_order_changes(table):
    table.show_keys([1, 2, 3])
    table.select_key(2)
    table.show_keys([3, 2, 1])
    assert table.current_key() == 2
    assert table.selected_keys() == [2]
    table.show_keys([3, 1])
    assert table.current_key() is None


def test_sorting_is_asked_for_not_done(qtbot, table):
    table.show_keys([3, 1, 2])
    asked = []
    table.sort_asked.connect(lambda key, up: asked.append((key, up)))
    for section in (1, 1, 0, 3):
        table.horizontalHeader().sectionClicked.emit(section)
    assert asked == [("number", True), ("number", False), ("due", True)]
    assert list(table.model().keys) == [3, 1, 2]


def test_copy_is_for_a_spreadsheet(qtbot, qapp, table):
    table.show_keys([5, 6, 7])
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text().split("\n") == [f"今天\t号{k}\t长春华光\t{k}" for k in (5, 6, 7)]


def test_columns_are_remembered(qtbot, theme, store, table):
    table.setColumnWidth(1, 222)
    table.horizontalHeader().moveSection(1, 0)
    table.horizontalHeader().sectionClicked.emit(1)
    kept = table.remember()
    other = PagedTable(theme, COLUMNS, store.rows)
    qtbot.addWidget(other)
    asked = []
    other.sort_asked.connect(lambda key, up: asked.append((key, up)))
    other.recall(kept)
    assert other.columnWidth(1) == 222
    assert other.remember() == kept
    assert asked == [("number", True)]


def test_recalling_nonsense_changes_nothing(table):
    before = table.remember()
    table.recall({"widths": {"gone": 5, "due": "x"}, "order": ["gone"], "sort": ["gone", True]})
    assert table.remember() == before


def test_reread_reads_changed_rows_again(table, store):
    table.show_keys([1, 2, 3])
    assert table.model().index(0, 1).data() == "号1"
    store.word = "改"
    table.reread([2])
    assert table.model().index(1, 1).data() == "改2"


def test_the_menu_mirrors_actions_and_the_buttons_that_may_be_pressed(qtbot, theme, table):
    action, pressed, bar = QAction("打开"), [], QWidget()
    qtbot.addWidget(bar)
    shown, hidden, off = (KeyButton(theme, words, key) for words, key in (("停用", "F8"), ("出库", ""), ("更正", "")))
    line = QHBoxLayout(bar)
    for button in (shown, hidden, off):
        line.addWidget(button)
    hidden.hide()
    off.setEnabled(False)
    shown.clicked.connect(lambda: pressed.append(1))
    table.set_actions([action])
    table.set_buttons(deeds_in(bar))
    qtbot.keyClick(table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert table.findChild(QMenu) is None  # no rows, no menu
    table.show_keys([1])
    table.select_key(1)
    for held in (Qt.KeyboardModifier.ShiftModifier, None):
        qtbot.keyClick(table, *((Qt.Key.Key_F10, held) if held else (Qt.Key.Key_Menu,)))
        menu = table.findChild(QMenu)
        told = [one.text().split("\t")[0] for one in menu.actions() if not one.isSeparator()]
        assert told == ["打开", "停用", "复制所选行"]
        menu.actions()[1].trigger()
        menu.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert pressed == [1, 1]


def test_rows_are_as_high_as_the_design_says(qtbot, theme, store):
    for dense, height in ((False, 40), (True, 31)):
        made = PagedTable(theme, COLUMNS, store.rows, dense=dense)
        qtbot.addWidget(made)
        made.show_keys([1])
        assert made.rowHeight(0) == height


def test_stretching_columns_fill_the_width(table):
    table.show_keys([1])
    QApplication.processEvents()
    assert sum(table.columnWidth(i) for i in range(4)) == table.viewport().width()


def test_home_and_end_go_to_the_first_and_last_row(qtbot, table):
    table.show_keys(range(200))
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert (table.current_key(), table.selected_keys()) == (199, [199])
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert (table.current_key(), table.selected_keys()) == (0, [0])
