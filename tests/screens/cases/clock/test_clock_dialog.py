"""The clock in the window: F12 opens it whole, it stops, goes on and is extended by keys, and leads to the paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.casework.deadlines.read_clock import read_clock
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.screens.cases.case_page import CasePage
from desktop.screens.page import Place
from tests.window_fixtures import settle


@pytest.fixture
def page(parts, work, desk):
    """A case accepted this morning, so that its clock is not over."""
    kinds = ("work_permit_new_abroad", "work_permit_new_inside", "work_permit_extend", "work_permit_change")
    keys = [key for kind in kinds for key in desk.ask(find_cases, stage="registered", kind=kind)]
    key = keys[0]
    desk.do(move_case, key, "accepted", "容缺受理")
    work.open(Place("case", key))
    settle(parts)
    return work.findChild(CasePage)




def words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def opened(qtbot, page):
    page._clock.open_button.click()
    assert page._whole_clock.isVisible()
    return page._whole_clock


def asked(dialog, button):
    before = dialog._asked
    button.click()
    assert dialog._asked is not before
    return dialog._asked


def test_f12_shows_every_day_and_every_deadline(qtbot, page):
    page.window().activateWindow()
    qtbot.waitUntil(lambda: page.window().isActiveWindow() and QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: page._whole_clock is not None)  # a button's key presses it for a moment
    dialog = page._whole_clock
    told = words(dialog)
    assert "个工作日" in told
    assert "国办发明电〔2025〕7号" in told
    assert "第二百零一条" in told
    assert dialog._print.isVisible()
    keys = {dialog._still: "F2", dialog._longer: "F4", dialog._print: "F8", dialog._close: "Esc"}
    assert all(button.shortcut().toString() == key for button, key in keys.items())


def test_the_clock_is_stopped_and_goes_on(qtbot, page, desk):
    dialog = opened(qtbot, page)
    form = asked(dialog, dialog._still).form
    form.fill({"why": "expert", "reason": "省级评审"})
    dialog._asked._say_yes()
    assert read_clock_of(desk, page).paused is False  # the ground asks for its paper
    form.fill({"basis": "评审函4号"})
    dialog._asked._say_yes()
    assert read_clock_of(desk, page).paused is True
    assert "暂停计时" in dialog._title.text()
    assert "暂停" in page._clock._clock.text()
    asked(dialog, dialog._still)._reason.setPlainText("评审结束")
    dialog._asked._say_yes()
    assert read_clock_of(desk, page).paused is False
    assert "到期" in dialog._title.text()


def test_the_term_is_extended_once(qtbot, page, desk):
    dialog = opened(qtbot, page)
    before = desk.ask(read_case, page.view.id).clock.due_on
    asked(dialog, dialog._longer).form.fill({"reason": "案情复杂", "basis": "主任批准"})
    dialog._asked._say_yes()
    after = desk.ask(read_case, page.view.id).clock.due_on
    assert after > before
    assert not dialog._longer.isVisible()
    assert "案情复杂" in words(dialog) or read_clock_of(desk, page).extension.reason == "案情复杂"


def test_f8_leads_to_the_paper(qtbot, parts, page):
    dialog = opened(qtbot, page)
    dialog._print.click()
    settle(parts)
    assert not dialog.isVisible()
    assert page.papers._key == "deadline_proof"
    assert "deadline_proof" in page.papers._papers


def test_a_case_that_mends_says_it_stands_and_how_it_goes_on(qtbot, page, desk, parts):
    desk.do(move_case, page.view.id, "correcting", "缺认证")
    settle(parts)
    assert "暂停计时" in page._clock._clock.text()
    assert "补正完毕" in page._way._next.text()
    dialog = opened(qtbot, page)
    assert not dialog._still.isVisible()


def read_clock_of(desk, page):
    return desk.ask(read_clock, page.view.id)
