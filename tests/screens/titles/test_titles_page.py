"""The page of professional titles by keys: a batch is made, opened, put right."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.casework.titles.batches.list_batches import list_batches
from desktop.screens.page import Place
from desktop.screens.titles.batch.batch_page import BatchPage
from tests.window_fixtures import press, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_batch_is_made_by_keys_and_its_page_opens(parts, work, desk):
    before = {row.id for row in desk.ask(list_batches)}
    work.open(Place("titles"))
    settle(parts)
    press(parts, Qt.Key.Key_N, CTRL | SHIFT)
    ask = work.page.tab.ask
    assert ask.isVisible()
    press(parts, Qt.Key.Key_S, CTRL)
    assert ask.isVisible()  # the name and much more is still open
    desk.trouble.emit("没有办成。", "请改日期。")  # in the question, not in the window behind it
    assert (ask.trouble.text(), ask.trouble.isVisible()) == ("没有办成。 请改日期。", True)
    open_before = len(ask.form._complaints)
    ask.committee.setCurrentIndex(1)  # its filing says what the batch takes in
    assert (ask.form.answers()["series"], bool(ask.form.answers()["levels"])) == (["engineering"], True)
    assert len(ask.form._complaints) == open_before - 2
    ask.form.fill({
        "name": "窗口测试批次", "mode": "recognition", "series": ["engineering"], "levels": ["ZL"],
        "opens_on": "2026-11-02", "closes_on": "2026-11-30",
    })  # fmt: skip
    press(parts, Qt.Key.Key_S, CTRL)
    settle(parts)
    page = work.page
    assert isinstance(page, BatchPage)
    assert page.view.row.id not in before
    assert page.here == "overview"
    press(parts, Qt.Key.Key_F7)
    assert page.view.row.state == "open"
    press(parts, Qt.Key.Key_F2)
    assert page.asked.isVisible()
    page.asked.form.fill({"name": "改过名的批次"})
    press(parts, Qt.Key.Key_S, CTRL)
    assert page.view.row.name == "改过名的批次"
    press(parts, Qt.Key.Key_F7)  # asks first
    press(parts, Qt.Key.Key_Return)
    assert page.view.row.state == "checking"
    press(parts, Qt.Key.Key_O, CTRL | SHIFT)  # a window may be extended
    press(parts, Qt.Key.Key_Return)
    assert page.view.row.state == "open"
    press(parts, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert work.place == Place("titles", part="batches")
