from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.pieces.link import Link
from desktop.widgets.shell.banners import Banners
from desktop.widgets.shell.rail import Rail
from desktop.widgets.shell.rail_item import RailItem
from desktop.widgets.shell.search_box import SearchBox
from desktop.widgets.shell.status_line import StatusLine
from desktop.widgets.shell.top_strip import TopStrip


@pytest.fixture
def rail(qtbot, theme):
    made = Rail(
        theme,
        [RailItem("today", "layout-dashboard", "工作台", 6, "Alt+1"), RailItem("cases", "folder-open", "办件")],
        [RailItem("lock", "lock", "锁定", shortcut="Ctrl+L")],
    )
    qtbot.addWidget(made)
    made.resize(176, 500)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


def test_the_rail_waits_for_the_window_to_mark_a_place(qtbot, rail):
    rail.set_current("today")
    with qtbot.waitSignal(rail.chosen) as caught:
        qtbot.mouseClick(rail._buttons["cases"], Qt.MouseButton.LeftButton)
    assert caught.args == ["cases"]
    assert rail._buttons["today"].isChecked()
    rail.set_current("cases")
    assert [key for key, button in rail._buttons.items() if button.isChecked()] == ["cases"]


def test_places_open_by_key(qtbot, rail):
    told = []
    rail.chosen.connect(told.append)
    qtbot.keyClick(rail, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(rail, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(told) == 2)  # Qt shows the press before it counts
    assert set(told) == {"lock", "today"}


def test_counts_are_said(rail):
    rail.set_count("cases", 128)
    assert rail._buttons["cases"].accessibleName() == "办件 128"
    rail.set_count("cases", None)
    assert rail._buttons["cases"].accessibleName() == "办件"
    assert rail._buttons["lock"].accessibleName() == "锁定 Ctrl+L"


def test_trouble_is_said_once(qtbot, theme):
    banners = Banners(theme)
    qtbot.addWidget(banners)
    banners.tell("存不进去。", "请检查磁盘。", action="再试")
    banners.tell("存不进去。", "磁盘满了，请腾出空间。", action="再试")
    assert banners.shown() == ("存不进去。",)
    QApplication.processEvents()
    said = [label.text() for label in banners.findChildren(QLabel) if label.isVisibleTo(banners) and label.text()]
    assert said == ["存不进去。", "磁盘满了，请腾出空间。"]
    link = next(link for link in banners.findChildren(Link) if link.isVisibleTo(banners))
    with qtbot.waitSignal(banners.acted) as caught:
        link.click()
    assert caught.args == ["存不进去。"]


def test_banners_are_few_and_can_be_closed(qtbot, theme):
    banners = Banners(theme)
    qtbot.addWidget(banners)
    for what in "甲乙丙丁":
        banners.tell(what, tone="near")
    assert banners.shown() == ("丙", "丁")
    QApplication.processEvents()
    close = [b for b in banners.findChildren(QPushButton) if b.accessibleName() == "知道了" and b.isVisibleTo(banners)]
    close[0].click()
    assert banners.shown() == ("丁",)
    banners.clear()
    assert banners.isHidden()


@pytest.mark.parametrize("by_key", [True, False])
def test_closing_a_banner_gives_the_keys_back(qtbot, theme, by_key):
    page = QWidget()
    column = QVBoxLayout(page)
    first, banners, field = QPushButton("工作台"), Banners(theme), QLineEdit()
    for part in (first, banners, field):
        column.addWidget(part)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    banners.tell("不能计票。", "请先登记计票人。")
    field.setFocus()
    close = next(b for b in banners.findChildren(QPushButton) if b.accessibleName() == "知道了")
    if by_key:
        close.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(close, Qt.Key.Key_Return)
    else:
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert banners.shown() == ()
    assert field.hasFocus()


def test_f3_finds_from_anywhere(qtbot, theme):
    page = QWidget()
    line = QHBoxLayout(page)
    other, box = QLineEdit(), SearchBox(theme, "姓名")
    line.addWidget(other)
    line.addWidget(box)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_F3)
    assert box.hasFocus()
    with qtbot.waitSignals([box.typed, box.asked]):
        qtbot.keyClicks(box, "zs")
        qtbot.wait(200)
        qtbot.keyClick(box, Qt.Key.Key_Return)


def test_strip_and_status_say_what_they_are_told(qtbot, theme):
    strip, status = TopStrip(theme, "人才服务台"), StatusLine(theme)
    for widget in (strip, status):
        qtbot.addWidget(widget)
        widget.show()
    strip.show_office("长春新区人才服务中心", "陈晓宁（经办）")
    strip.show_practice(True)
    status.show_left(["政策版本 2026-11-01", "", "备份于 08:31"])
    status.show_right("共 128 件")

    def said(widget):
        QApplication.processEvents()
        return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]

    everything = {"人才服务台", "长春新区人才服务中心", "演示：样例数据，不作办件依据", "陈晓宁（经办）"}
    assert set(said(strip)) == everything
    assert set(said(status)) == {"政策版本 2026-11-01", "备份于 08:31", "共 128 件"}
    strip.show_practice(False)
    assert set(said(strip)) == everything - {"演示：样例数据，不作办件依据"}


def test_every_place_is_seen_whole_however_low_the_window(qtbot, theme):
    keys = [f"place-{number}" for number in range(17)]
    rail = Rail(theme, [RailItem(key, "folder-open", "办件") for key in keys])
    qtbot.addWidget(rail)
    theme.change(scale=2.0)
    rail.resize(112, 640)
    rail.show()
    qtbot.waitUntil(lambda: rail.height() == 640)
    places = [button.geometry() for button in rail._buttons.values()]
    assert all(above.bottom() < below.top() for above, below in pairwise(places))
    assert places[-1].bottom() < rail.height()
    theme.change(scale=1.0)
    rail.resize(176, 900)
    qtbot.waitUntil(lambda: rail._buttons[keys[0]].height() == 36)
