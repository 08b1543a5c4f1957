"""A session that came on a file: opened from the start page, gone on with after a lock, its result taken home."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from desktop.casework.practice.open_practice import open_practice
from desktop.casework.titles.sessions.reading.read_session import read_session
from desktop.casework.titles.suitcase.send_suitcase import send_suitcase
from desktop.casework.titles.suitcase.take_suitcase import take_suitcase
from desktop.screens.start.suitcase_page import SuitcasePage
from tests.casework.titles.session_fixtures import put_session
from tests.window_fixtures import CLOCK, press, settle

WORDS, PASSWORD = "Xiang-2026 出行", "Laptop-2026"


def test_a_suitcase_is_an_office_of_its_own(parts, tmp_path, monkeypatch) -> None:
    home = open_practice(parts.doors.folders.practice, CLOCK)
    keys = put_session(home)
    send_suitcase(home, keys["session"], tmp_path / "out.tdbox", WORDS)
    window = parts.window
    window.begin()
    window.entrance.page.suitcase.emit()
    page = window.entrance.page
    assert isinstance(page, SuitcasePage)
    page.enter()
    assert "请选择会议箱文件" in page.said
    page.file.setText(str(tmp_path / "out.tdbox"))
    page.operator.setText("李明")
    page.passphrase._line.setText("wrong")
    page.password._line.setText(PASSWORD)
    page.again._line.setText(f"{PASSWORD}!")
    page.enter()
    assert "两遍本机密码不同" in page.said
    page.again._line.setText(PASSWORD)
    page.enter()
    settle(parts)
    assert "口令不对" in page.said
    page.passphrase._line.setText(WORDS)
    page.enter()
    settle(parts)
    part = window.work.page.part
    assert (window.work.page.here, part.panel.view.id) == ("sessions", keys["session"])
    assert set(window.work._makers) <= {"titles", "batch", "case", "search", "policy", "settings"}
    assert window.desk.invented
    window.lock()
    window._lock._password._line.setText(PASSWORD)
    window._lock.enter()
    settle(parts)
    assert not window.locked
    press(parts, Qt.Key.Key_F8)
    back = tmp_path / "back.tdbox"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(back), ""))
    nothing_is_brought_by_mistake(parts, window.work.page.part.panel, back)
    take_suitcase(home, back)
    assert read_session(home, keys["session"]).state == "open"
    home.store.close()
    window.leave()
    window.entrance.page.suitcase.emit()
    page = window.entrance.page
    assert page.which.count() == 2  # the one opened before, and a new file
    assert page.which.itemText(0).startswith("工程系列评审会")


def nothing_is_brought_by_mistake(parts, panel, back) -> None:
    press(parts, Qt.Key.Key_F9)
    panel.show_tab("minutes")
    told = {label.text() for label in panel.tab.findChildren(QLabel)}
    assert "未签到" in told
    assert "缺席" not in told
    asked = panel.suitcase.asked  # nobody was voted on: one key too many does not end the day
    asked.reject()
    assert (panel.view.state, back.exists()) == ("open", False)
    panel.suitcase.go_on()
    panel.suitcase.asked._yes.click()
    assert panel.view.state == "away"
    assert "结果已带出" in panel.name.text()
