"""Going somewhere in the window: who has the keys afterwards."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.read_case import read_case
from desktop.screens.page import Place
from tests.window_fixtures import settle


def test_a_search_with_one_hit_leaves_the_keys_to_the_case_it_opens(qtbot, parts, work, desk):
    numbers = [desk.ask(read_case, key).number for key in desk.ask(find_cases)]
    parts.window.activateWindow()
    for number in numbers:
        work.open(Place("search", words=number))
        settle(parts)
        if work.place.page == "case":
            break
    assert work.place.page == "case"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert work.page.isAncestorOf(QApplication.focusWidget())
