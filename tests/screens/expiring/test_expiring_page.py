"""Two hundred permits that end soon, renewed by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from desktop.case_types.samples.people import invented_employer
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.people.permit_line.save_credential import save_credential
from desktop.casework.people.save_person import save_person
from desktop.casework.today.expiring import list_expiring
from desktop.casework.today.open_renewals import open_renewals
from desktop.screens.page import Place
from desktop.widgets.asking.ask import Ask
from desktop.widgets.asking.progress_line import ProgressLine
from desktop.widgets.pieces.key_button import KeyButton
from tests.window_fixtures import found, settle

PEOPLE = 200
EXTEND = "work_permit_extend"


@pytest.fixture
def ending(desk) -> int:
    """Permits that may be extended today; gives how many extensions were open before."""
    firm = invented_employer(470)
    desk.ask(save_employer, None, firm)
    for number in range(PEOPLE):
        person = desk.ask(save_person, None, {"surname": "MUSTER", "given_names": f"N{number}"}).person
        told = {"kind": "permit", "number": f"QQ{number:06d}", "last_day": "2027-01-15", "employer": str(firm["name"])}
        desk.ask(save_credential, person, None, told)
    return len(desk.ask(find_cases, kind=EXTEND))


def press(key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, how)


def ask_by_keys(qtbot, parts, work) -> Ask:
    """To the list, only permits, all of them picked, and the button by its key."""
    work.open(Place("expiring"))
    settle(parts)
    page = work.page
    parts.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.caret)
    kinds = found(page, QComboBox, lambda box: box.accessibleName() == "证件")
    kinds.setFocus()
    press(Qt.Key.Key_Down)
    page.caret.setFocus()
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(ask.isVisible() for ask in page.findChildren(Ask)))
    return next(ask for ask in page.findChildren(Ask) if ask.isVisible())


def test_two_hundred_are_opened_with_progress_and_a_second_run_skips_them(qtbot, parts, work, desk, ending) -> None:
    waiting = sum(one.act == "renew" and one.case_id is None for one in desk.ask(list_expiring))
    assert waiting >= PEOPLE
    ask = ask_by_keys(qtbot, parts, work)
    told = []
    found(ask, KeyButton, lambda button: button.text() == "开办").click()
    page = work.page
    bar = page.findChild(ProgressLine)
    assert bar.isVisible()
    page._job.moved.connect(lambda done, of: told.append((done, of)))
    settle(parts)
    assert told[-1] == (waiting, waiting)
    assert not bar.isVisible()
    assert len(desk.ask(find_cases, kind=EXTEND)) == ending + waiting
    assert not any(one.act == "renew" and one.case_id is None for one in desk.ask(list_expiring))
    outcome = page._outcome
    assert outcome.isVisible()
    QTest.keyClick(outcome, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not outcome.isVisible())
    renew = found(page, KeyButton, lambda button: "延期" in button.text())
    page.caret.selectAll()
    assert not renew.isEnabled(), "whoever has an open extension is not offered again"


def test_those_in_hand_are_named_before_and_stopping_keeps_what_was_opened(qtbot, parts, work, desk, ending) -> None:
    first = [one.credential_id for one in desk.ask(list_expiring) if one.act == "renew" and one.case_id is None][:3]
    desk.ask(open_renewals, first)
    ask = ask_by_keys(qtbot, parts, work)
    says = " ".join(label.text() for label in ask.findChildren(object) if hasattr(label, "text"))
    assert "已有在办的延期，不再开" in says
    before = len(desk.ask(find_cases, kind=EXTEND))
    found(ask, KeyButton, lambda button: button.text() == "开办").click()
    page = work.page
    stop = found(page, KeyButton, lambda button: button.text() == "停止")
    QTest.keyClick(parts.window, Qt.Key.Key_Escape)
    if stop.isEnabled():  # the window may not have been active
        stop.click()
    settle(parts)
    opened = len(desk.ask(find_cases, kind=EXTEND)) - before
    assert 0 < opened < PEOPLE
    assert page._outcome.isVisible()
