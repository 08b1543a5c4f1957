"""What came in for a case stands among its papers, its scan in the middle, and leads to the book."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.read_case import read_case
from desktop.casework.practice.scans import scan
from desktop.casework.register.incoming.register_incoming import register_incoming
from desktop.screens.page import Place
from tests.journey_hands import press
from tests.window_fixtures import settle


def test_from_the_papers_to_the_book(qtbot, parts, work, desk) -> None:
    case = desk.ask(find_cases)[0]
    number = desk.ask(read_case, case).number
    raw = {
        "received_on": desk.clock.today().isoformat(), "from_whom": "演示市教育局", "title": "关于材料的复函",
        "case_number": number,
    }  # fmt: skip
    line = desk.do(register_incoming, raw, [("来文.pdf", scan("来文"))]).incoming_id
    work.open(Place("case", case, part="papers"))
    settle(parts)
    tab = work.page.papers
    assert f"<{line}" in tab.incoming.keys
    tab.go_to(f"<{line}")
    settle(parts)
    assert tab._pdf.startswith(b"%PDF")
    assert tab.panel._open.isVisible()
    tab._list.setFocus()
    press(parts, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: work.place.page == "register")  # a key shows its button a moment
    assert (work.place.key, work.place.part) == (line, "incoming")
