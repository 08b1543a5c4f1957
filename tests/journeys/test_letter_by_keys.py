"""A letter by keys alone: drafted, checked by a colleague, signed, in the book of numbers, its PDF read again."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.letters.list_letters import list_letters
from desktop.casework.letters.read_letter import read_letter
from desktop.documents.preview import page_texts
from tests.journey_hands import signed_by_keys
from tests.journeys.test_extension_by_keys import ALT, CTRL, PLAIN, Keyboard
from tests.window_fixtures import settle, type_in


def in_front(qtbot, parts) -> None:
    """A window offscreen does not come to the front by itself when a question over it closes."""
    parts.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is parts.window and QApplication.focusWidget() is not None)


def test_from_the_rail_to_the_number(qtbot, parts, work, desk):
    keyboard = Keyboard(qtbot, parts)
    keyboard.press(Qt.Key.Key_0, ALT, lambda: work.place.page == "letters")
    page = work.page
    keyboard.press(Qt.Key.Key_G, CTRL | Qt.KeyboardModifier.ShiftModifier, lambda: page.ask is not None)
    keyboard.press(Qt.Key.Key_1, PLAIN, lambda: work.place.page == "letter")
    letter = work.page
    in_front(qtbot, parts)
    assert letter.form.isAncestorOf(QApplication.focusWidget())
    for text in ("核实学历", "因审查需要，需核实申请人学历。", "请核实后函复。"):
        type_in(QApplication.focusWidget(), text)
        settle(parts)
        before = QApplication.focusWidget()
        keyboard.press(Qt.Key.Key_Tab, PLAIN, lambda before=before: QApplication.focusWidget() is not before)
    letter.form.fill({"main_to": [{"department": "education"}], "copies_to": [{"department": "finance"}]})
    signed_by_keys(keyboard, letter, lambda: in_front(qtbot, parts))
    number = letter.view.number
    row = next(one for one in desk.ask(list_letters) if one.number == number)
    data = desk.ask(filing_bytes, row.filing_id)
    text = "".join(page_texts(data)).replace("\n", "").replace(" ", "")
    assert number in text
    assert "关于核实学历的函" in text
    assert "请核实后函复" in text
    assert [one.recipient for one in desk.ask(read_letter, row.id).dispatches] == [
        "演示市教育局", "演示高新技术产业开发区财政局",
    ]  # fmt: skip
    with desk._office.store.unit() as unit:
        filing = unit.filing(row.filing_id)
        assert filing.digest == hashlib.sha256(data).hexdigest()
        assert filing.answers["letter"]["slots"]["事由"] == "核实学历"
