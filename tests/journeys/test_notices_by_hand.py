"""Each of the notices issued by hand from a case: F8, down to it, Ctrl+I, the reason where one is due, Enter."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.casework.deadlines.extend_term import extend_term
from desktop.casework.deed import deed
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.list_filings import list_filings
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.notices.undelivered import undelivered
from desktop.casework.office import Office
from desktop.casework.onward.record_result import record_result
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.rules.save_local_value import save_local_value
from desktop.documents.preview import page_texts
from desktop.policy.book.local_values import LocalValue
from desktop.screens.page import Place
from tests.journeys.test_promise_overnight import Note, note_line, taken_in
from tests.window_fixtures import CLOCK, settle, type_in

CTRL = Qt.KeyboardModifier.ControlModifier
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier
TODAY = CLOCK.today().isoformat()
GRANTED = {
    "result": "granted", "decided_on": TODAY, "permit_number": "220000054321", "permit_from": TODAY,
    "permit_expires_on": "2028-11-22", "permit_class": "A", "document": "演人社许〔2026〕9号",
}  # fmt: skip
REFUSED = {
    "result": "refused", "decided_on": TODAY, "reason": "学历证明与登记不符。", "document": "演人社不〔2026〕1号",
}  # fmt: skip
CHAPTER = "shared/departments"
DEPARTMENTS = {"permit_decider": "演示市人社局", "review_authority": "演示市人民政府", "court": "演示区人民法院"}


class Desk:
    """One officer at one case, by keys."""

    def __init__(self, qtbot, parts, work, desk) -> None:
        self._qtbot, self._parts, self._work, self.desk = qtbot, parts, work, desk

    @property
    def page(self):
        return self._work.page

    def open(self, case_id: int) -> None:
        """The case, and F8 to its papers."""
        self._work.open(Place("case", case_id))
        settle(self._parts)
        self.press(Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, self.page.papers.isVisible)

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier, done: Callable[[], bool]) -> None:
        """One press wherever the caret stands, and wait for what it does."""
        front = QApplication.activeModalWidget() or self._parts.window
        front.activateWindow()
        self._qtbot.waitUntil(lambda: front.isActiveWindow() and QApplication.focusWidget() is not None)
        QTest.keyClick(QApplication.focusWidget(), key, how)
        self._qtbot.waitUntil(done)
        settle(self._parts)

    def issue(self, key: str, reason: str = "") -> str:
        """Arrows to a notice, Ctrl+I, the reason if one is asked for, and yes; gives the words of what was issued."""
        papers = self.page.papers
        papers.begin()
        rows = papers._list.model().rowCount()
        QTest.keyClick(papers._list, Qt.Key.Key_Home)
        for _row in range(rows):
            if papers._list.current_key() == key:
                break
            QTest.keyClick(papers._list, Qt.Key.Key_Down)
        assert papers._list.current_key() == key, f"{key} cannot be reached by the arrows"
        settle(self._parts)
        assert papers.panel._issue.isEnabled(), f"{key}: {papers.panel._hinders.text()}"
        before = {row.id for row in self.desk.ask(list_filings, self.page.view.id)}
        self.press(Qt.Key.Key_I, CTRL, lambda: QApplication.activeModalWidget() is not None)
        ask = QApplication.activeModalWidget()
        box = ask.findChild(QPlainTextEdit)
        assert (box is not None) is bool(reason), "a reason is asked for where one is due, and nowhere else"
        if reason:
            type_in(box, reason)
        how = CTRL if reason else Qt.KeyboardModifier.NoModifier
        self.press(Qt.Key.Key_Return, how, lambda: QApplication.activeModalWidget() is None)
        (made,) = [row for row in self.desk.ask(list_filings, self.page.view.id) if row.id not in before]
        pdf = self.desk.ask(filing_bytes, made.id)
        if folder := os.environ.get("DESK_PICTURES"):
            Path(folder, f"notice-{key}.pdf").write_bytes(pdf)
            self._parts.window.grab().save(str(Path(folder, f"notice-{key}.png")))
        words = "".join("".join(page_texts(pdf)).split())
        assert made.number
        assert "".join(made.number.split()) in words
        assert "【待填" not in words
        return words


@pytest.fixture
def officer(qtbot, parts, work, desk) -> Desk:
    first = date(2026, 1, 1)
    for key, value in DEPARTMENTS.items():
        desk.do(save_local_value, LocalValue(CHAPTER, key, "", value, first, None, "演示文件", "测试", first))
    settle(parts)
    return Desk(qtbot, parts, work, desk)


def hand_in(office: Office, case_id: int) -> None:
    """Everything that is asked for and not promised, seen in the original."""
    with deed(office, "note_material", case=case_id) as act:
        for state in list_materials(office, case_id):
            if state.line.need in {"required", "commitment"} and state.state == "missing":
                country = state.line.country if "country" in state.line.fields else None
                issued = CLOCK.today() - timedelta(days=20)
                note_line(act, case_id, state.line.key, Note("checked", issued, country=country))


def test_one_case_from_its_receipt_to_the_collection(officer, parts) -> None:
    desk = officer.desk
    case_id = desk.ask(taken_in)
    officer.open(case_id)
    assert "收到的材料" in officer.issue("receipt")
    assert "需要补正" in officer.issue("shortfall_notice")
    assert desk.ask(read_case, case_id).stage == "correcting"
    desk.do(make_promise, case_id, "no_crime", "declared")
    assert "承诺" in officer.issue("declaration")
    desk.ask(hand_in, case_id)
    officer.page.refresh()
    assert "受理" in officer.issue("acceptance")
    assert desk.ask(read_case, case_id).stage == "accepted"
    desk.do(save_answers, case_id, {"post": "首席工程师"}, "申请表笔误")
    assert "首席工程师" in officer.issue("correction_notice")
    desk.do(extend_term, case_id, "须向境外单位核实有关情况", "行政许可法第四十二条")
    assert "延长" in officer.issue("extension")
    desk.do(move_case, case_id, "reviewing")
    assert "转报" in officer.issue("forward_letter")
    assert desk.ask(read_case, case_id).stage == "forwarded"
    desk.do(record_result, case_id, GRANTED)
    assert "准予许可" in officer.issue("granted_slip")
    before = len(desk.ask(undelivered, 99))
    officer.press(Qt.Key.Key_D, BOTH, lambda: QApplication.activeModalWidget() is not None)  # 登记送达
    officer.press(Qt.Key.Key_Return, CTRL, lambda: QApplication.activeModalWidget() is None)
    assert len(desk.ask(undelivered, 99)) == before - 1
    assert "送达" in officer.issue("delivery_receipt")
    assert "领取" in officer.issue("collection")


def test_what_is_not_accepted_says_why_and_closes(officer) -> None:
    case_id = officer.desk.ask(taken_in)
    officer.open(case_id)
    words = officer.issue("not_accepted", "依法不属于本机关职权范围，请向省级主管部门申请")
    assert "不属于本机关职权范围" in words
    assert officer.desk.ask(read_case, case_id).stage == "closed"


def test_a_paper_that_may_come_later_lets_the_case_in(officer) -> None:
    desk = officer.desk
    case_id = desk.ask(taken_in)
    desk.do(make_promise, case_id, "no_crime", "later")
    desk.ask(hand_in, case_id)
    officer.open(case_id)
    assert "容缺" in officer.issue("tolerant")
    assert desk.ask(read_case, case_id).stage == "accepted"


def test_a_refusal_names_reason_and_remedy(officer) -> None:
    desk = officer.desk
    case_id = desk.ask(taken_in)
    desk.ask(hand_in, case_id)
    desk.do(move_case, case_id, "accepted")
    desk.do(move_case, case_id, "reviewing")
    desk.do(record_result, case_id, REFUSED)
    officer.open(case_id)
    words = officer.issue("refused_slip")
    assert "不予许可" in words
    assert "学历证明与登记不符" in words
    assert "演示区人民法院" in words
