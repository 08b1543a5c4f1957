"""A case's page by keys: each part takes the caret where its work starts, and one key leads through what lacks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.read_gaps import read_gaps
from desktop.screens.cases.case_page import PARTS
from desktop.screens.cases.papers.listing import PACKET
from desktop.screens.page import Place
from tests.window_fixtures import settle


@pytest.fixture
def page(qtbot, parts, work, desk):
    """A registered case that lacks answers and papers, open at its questions."""
    views = [desk.ask(read_case, key) for key in desk.ask(find_cases)]
    lacking = [
        view.id for view in views if view.stage == "registered"
        and {"answer", "material"} <= {gap.kind for gap in desk.ask(read_gaps, view.id)}
    ]  # fmt: skip
    work.open(Place("case", lacking[0]))
    settle(parts)
    parts.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return work.page


def press(parts, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, held)
    settle(parts)


def test_each_part_takes_the_caret_where_its_work_starts(parts, page):
    press(parts, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert page.verdict._area.verticalScrollBar().value() == 0  # the verdict, not the first box that takes keys
    press(parts, Qt.Key.Key_PageDown)
    assert page.verdict._area.verticalScrollBar().value() > 0
    press(parts, Qt.Key.Key_F9)
    assert QApplication.focusWidget() is page.materials.list.table
    press(parts, Qt.Key.Key_F8)
    assert page.papers._list.hasFocus()
    before = page.papers._key
    press(parts, Qt.Key.Key_Down)
    assert page.papers._key != before


def test_one_key_leads_through_everything_that_lacks_and_comes_round(parts, page, desk):
    gaps = [gap for gap in desk.ask(read_gaps, page.view.id) if gap.blocks]
    seen = []
    for _gap in gaps:
        press(parts, Qt.Key.Key_F11)
        seen.append(page.side._at)
        if page.side._at[0] == "material":
            assert page.materials._key == page.side._at[1]
            assert QApplication.focusWidget() is page.materials.list.table
    assert seen == [(gap.kind, gap.key) for gap in gaps]
    press(parts, Qt.Key.Key_F11)
    assert page.side._at == seen[0]


def test_a_paper_that_was_seen_gives_its_place_to_the_next_one(parts, page, desk):
    gaps = desk.ask(read_gaps, page.view.id)
    papers = [gap.key for gap in gaps if gap.kind == "material" and gap.blocks]
    page.side._go_to(next(n for n, gap in enumerate(gaps) if gap.key == papers[0]))
    press(parts, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    press(parts, Qt.Key.Key_F11)
    assert page.side._at == ("material", papers[1])


def test_a_case_mended_after_acceptance_stays_accepted_on_its_way(parts, page, work, desk):
    views = [desk.ask(read_case, key) for key in desk.ask(find_cases)]
    accepted = next(view for view in views if view.stage == "accepted")
    desk.do(move_case, accepted.id, "correcting", "缺一份材料")
    work.open(Place("case", accepted.id))
    settle(parts)
    assert page.view.stage == "correcting"
    assert page._way._stages.accessibleName() == "受理 2/6"
    assert "即可受理" not in page.side._note.text()


def test_when_nothing_lacks_the_same_key_shows_the_packet(parts, page, monkeypatch):
    monkeypatch.setattr(page.side, "_gaps", ())
    monkeypatch.setattr(page, "_show_gaps", lambda: None)
    press(parts, Qt.Key.Key_F11)
    assert page._tabs.current() == PARTS.index("papers")
    assert page.papers._key == PACKET
