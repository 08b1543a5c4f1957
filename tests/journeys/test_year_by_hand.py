"""A year's arrangement typed in by hand: a grey button says what it waits for, and an open case's clock moves."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.policy.reckoning.workdays import CALENDAR
from desktop.screens.page import Place
from desktop.screens.policy.year_ask import YearAsk
from tests.journeys.test_notices_by_hand import hand_in
from tests.journeys.test_promise_overnight import taken_in
from tests.window_fixtures import settle, type_in

CTRL = Qt.KeyboardModifier.ControlModifier
NOTICE = "国办发明电〔2026〕9号"


def picture(parts, name: str) -> None:
    if folder := os.environ.get("DESK_PICTURES"):
        (QApplication.activeModalWidget() or parts.window).grab().save(str(Path(folder, f"{name}.png")))


def head(work) -> str:
    return " ".join(label.text() for label in work.page._clock.findChildren(QLabel) if label.text())


def test_a_day_off_typed_in_moves_the_clock_of_an_open_case(qtbot, parts, work, desk) -> None:
    case_id = desk.ask(taken_in)
    desk.ask(hand_in, case_id)
    desk.do(move_case, case_id, "accepted")
    work.open(Place("case", case_id))
    settle(parts)
    before = desk.ask(read_case, case_id).clock.due_on
    assert before == date(2026, 11, 30)
    assert "11月30日" in head(work)
    work.open(Place("policy", part=CALENDAR))
    settle(parts)
    parts.window.activateWindow()
    qtbot.waitUntil(lambda: parts.window.isActiveWindow() and QApplication.focusWidget() is not None)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_I, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), YearAsk))
    ask = QApplication.activeModalWidget()
    ask.year.setValue(2026)
    type_in(ask.text, "2026-11-26 休 测试")
    qtbot.waitUntil(lambda: ask._preview is not None and ask._preview.text != "")
    assert ask._uncited.isVisible()
    picture(parts, "year-1-grey")
    type_in(ask.cite, NOTICE)
    assert ask._yes.isEnabled(), "\n".join(label.text() for label in ask.findChildren(QLabel))
    picture(parts, "year-2-ready")
    ask.activateWindow()
    QTest.keyClick(ask, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not ask.isVisible())
    settle(parts)
    picture(parts, "year-3-kept")
    work.open(Place("case", case_id))
    settle(parts)
    picture(parts, "year-4-case")
    after = desk.ask(read_case, case_id).clock.due_on
    assert after == date(2026, 12, 1)
    assert "12月1日" in head(work)
