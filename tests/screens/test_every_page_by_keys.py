"""With the Tab key alone a person gets to everything on a page, and is caught nowhere; in high contrast too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.casework.intake.find_cases import find_cases
from desktop.casework.letters.list_letters import list_letters
from desktop.screens.page import Place
from tests.window_fixtures import settle

PLACES = (
    "today", "new", "roster", "cases", "expiring", "bundles", "needs", "titles", "people", "employers", "letters",
    "reports",
    "register", "policy", "wordings", "settings",
)  # fmt: skip
PARTS = ("answers", "verdict", "materials", "papers", "history")
MOST = 600  # steps of Tab; the longest form has about two hundred stops


def walk(qtbot, window):
    """Where Tab goes, from the first stop until it comes round."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    first = QApplication.focusWidget()
    seen = [first]
    for _step in range(MOST):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is first:
            return seen
        assert here is not seen[-1], f"Tab is caught in {here.metaObject().className()} {here.accessibleName()}"
        seen.append(here)
    raise AssertionError(f"Tab never comes back; last in {seen[-1].accessibleName()}")


def left_out(page, seen):
    """Visible buttons that no Tab reaches, though a mouse does; groups of which one is on need one stop only."""
    return [
        button.text() or button.accessibleName()
        for button in page.findChildren(QPushButton)
        if button.isVisible()
        and button.isEnabled()
        and not button.isCheckable()
        and button.property("piece") != "nav"
        and button not in seen
    ]


@pytest.mark.parametrize("name", PLACES)
def test_tab_gets_everywhere(qtbot, parts, work, name):
    work.open(Place(name))
    settle(parts)
    seen = walk(qtbot, parts.window)
    assert left_out(work.page, seen) == []


@pytest.mark.parametrize("part", PARTS)
def test_tab_gets_everywhere_in_a_case(qtbot, parts, work, desk, part):
    work.open(Place("case", desk.ask(find_cases)[0], part=part))
    settle(parts)
    seen = walk(qtbot, parts.window)
    assert left_out(work.page, seen) == []


def test_tab_gets_everywhere_at_a_letter(qtbot, parts, work, desk):
    for row in desk.ask(list_letters, state="mine")[:2]:
        work.open(Place("letter", row.id))
        settle(parts)
        assert left_out(work.page, walk(qtbot, parts.window)) == []


def test_high_contrast_is_worn_by_every_page(parts, work):
    parts.theme.change("contrast", 1.5)
    for name in PLACES:
        work.open(Place(name))
        settle(parts)
        assert not parts.window.grab().isNull()
        assert work.page.palette().window().color() == parts.theme.colour("window")
