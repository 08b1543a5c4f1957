"""A roster on screen: chosen, tried dry, decided, taken in, given back; by keys, by dropping, and stopped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.case_types.roster.invented import invented_rows
from desktop.case_types.roster.template import template_of
from desktop.case_types.samples.people import invented_employer
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.people.save_person import save_person
from desktop.casework.rosters.list_rosters import list_rosters
from desktop.casework.rosters.read_roster import read_roster
from desktop.documents.sheets.parts import ENTRIES
from desktop.documents.sheets.read import read
from desktop.documents.sheets.write import write
from desktop.screens.page import Place
from desktop.screens.rosters.roster_page import RosterPage
from desktop.widgets.pieces.key_button import KeyButton
from tests.window_fixtures import found, settle

KIND = "work_permit_extend"


@pytest.fixture
def firm(desk) -> int:
    return desk.ask(save_employer, None, invented_employer(470)).employer


@pytest.fixture
def page(parts, work, firm):
    work.open(Place("roster"))
    settle(parts)
    parts.window.activateWindow()
    return work.page


def roster(desk, path: Path, count: int, faulty: int = 0) -> Path:
    path.write_bytes(write(template_of(KIND, invented_rows(KIND, count, faulty, day=desk.clock.today()))))
    return path


def by_key(qtbot, parts, key: Qt.Key, done) -> None:
    """Press Ctrl and a key, and wait for what it begins (a button pressed by its key goes down for a moment first)."""
    press(key, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(done, timeout=20_000)
    settle(parts)


def press(key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, how)


def test_from_the_intake_page_by_keys_to_the_cases(qtbot, parts, work, desk, firm, tmp_path, monkeypatch) -> None:
    work.open(Place("new"))
    settle(parts)
    parts.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    by_key(qtbot, parts, Qt.Key.Key_M, lambda: isinstance(work.page, RosterPage))
    page = work.page
    assert page.source.isVisible()
    page.source.picker.picked.emit(firm)
    file = roster(desk, tmp_path / "r.xlsx", 30, 4)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(file), ""))
    by_key(qtbot, parts, Qt.Key.Key_O, page.rows.isVisible)
    assert page.rows.isVisible()
    assert not page.source.isVisible()
    before = len(desk.ask(find_cases, kind=KIND))
    assert before < 12, "nothing is written before it is asked for"
    by_key(qtbot, parts, Qt.Key.Key_Return, page._cases.isVisible)
    assert len(desk.ask(find_cases, kind=KIND)) == before + 26
    back = tmp_path / "back.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(back), ""))
    by_key(qtbot, parts, Qt.Key.Key_E, back.exists)
    assert len(read(back.read_bytes())[ENTRIES].rows) == 3 + 4
    by_key(qtbot, parts, Qt.Key.Key_G, lambda: work.page is not page)
    chip = found(work.page, KeyButton, lambda button: "份名册" in button.text())
    assert len(work.page._keys) == 26
    chip.click()
    assert len(work.page._keys) > 26


def test_a_dropped_file_is_tried_dry_and_one_in_doubt_is_decided(qtbot, parts, page, desk, firm, tmp_path) -> None:
    file = roster(desk, tmp_path / "r.xlsx", 3)
    line = desk.ask(read_roster, file.read_bytes(), employer_id=firm).lines[0]
    person = desk.ask(save_person, None, {**line.entry.person, "passport_number": "X7654321"}).person
    page.source.picker.picked.emit(firm)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    page.dropEvent(
        QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                   Qt.KeyboardModifier.NoModifier)
    )  # fmt: skip
    settle(parts)
    assert page._take_in.text() == "收件 2 人"
    by_key(qtbot, parts, Qt.Key.Key_1, lambda: page._take_in.text() == "收件 3 人")
    by_key(qtbot, parts, Qt.Key.Key_0, lambda: page._take_in.text() == "收件 2 人")
    by_key(qtbot, parts, Qt.Key.Key_1, lambda: page._take_in.text() == "收件 3 人")
    page.take_in()
    settle(parts)
    assert len(desk.ask(find_cases, kind=KIND, person=person)) == 1
    assert not page._back.isVisible(), "nothing is to be sent back"


def test_stopping_an_import_keeps_whole_rows_and_the_same_file_goes_on(parts, page, desk, firm, tmp_path) -> None:
    before = len(desk.ask(find_cases, kind=KIND))  # the practice office has some of every kind
    file = roster(desk, tmp_path / "r.xlsx", 90)
    page.source.picker.picked.emit(firm)
    page.read(file)
    settle(parts)
    page.take_in()
    assert page.progress.isVisible()
    found(page, KeyButton, lambda button: button.text() == "停止").click()
    settle(parts)
    taken = len(desk.ask(find_cases, kind=KIND)) - before
    assert taken in {0, 40, 80}
    assert "未收" in page.rows._sum.text()
    page.start_over()
    page.read(file)
    settle(parts)
    page.take_in()
    settle(parts)
    assert len(desk.ask(find_cases, kind=KIND)) - before == 90
    assert len(desk.ask(list_rosters)) == 1
    page.start_over()
    page.read(file)
    settle(parts)
    assert "已有 90 行" in page.rows._sum.text()
    assert not page._take_in.isEnabled()


def test_a_file_that_is_no_roster_is_told_and_the_page_waits_for_another(parts, work, page, tmp_path) -> None:
    wrong = tmp_path / "x.xlsx"
    wrong.write_bytes("姓名,护照".encode())
    page.read(wrong)
    settle(parts)
    assert work.banners.isVisible()
    assert page.source.isVisible()
    page.read(tmp_path / "gone.xlsx")
    settle(parts)
    assert page.source.isVisible()


def test_an_empty_template_is_saved(parts, page, tmp_path) -> None:
    path = tmp_path / "template.xlsx"
    page.source.save_template(path)
    settle(parts)
    assert ENTRIES in read(path.read_bytes())
    page.source.save_template(tmp_path / "no" / "place.xlsx")
    settle(parts)


def test_earlier_imports_lead_to_their_cases(qtbot, parts, work, page, desk, firm, tmp_path) -> None:
    page.source.picker.picked.emit(firm)
    page.read(roster(desk, tmp_path / "r.xlsx", 4))
    settle(parts)
    page.take_in()
    settle(parts)
    page.start_over()
    settle(parts)
    assert page.earlier.table.isVisible()
    page.earlier.table.setFocus()
    press(Qt.Key.Key_Return)
    settle(parts)
    assert len(work.page._keys) == 4
