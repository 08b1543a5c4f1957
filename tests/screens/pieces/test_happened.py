"""A letter and a bundle show what happened to them, newest first."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.casework.bundles.list_bundles import list_bundles
from desktop.casework.letters.list_letters import list_letters
from desktop.screens.page import Place
from tests.journey_hands import press
from tests.window_fixtures import settle


def test_of_a_letter_and_of_a_bundle(parts, work, desk) -> None:
    letter = desk.ask(list_letters, state="signing")[0].id
    work.open(Place("letter", letter))
    settle(parts)
    table = work.page.beside.happened.table
    assert len(table.all_keys()) >= 3  # drafted, submitted, checked
    bundle = desk.ask(list_bundles, "", sort="", state="")[0].id
    work.open(Place("bundles", bundle))
    settle(parts)
    press(parts, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert work.page.panel.happened.isVisible()
    assert work.page.panel.happened.table.all_keys()
