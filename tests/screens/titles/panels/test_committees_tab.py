"""Committees on the screen, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.casework.titles.panels.committees.list_committees import list_committees
from desktop.casework.titles.panels.committees.read_committee import read_committee
from desktop.screens.page import Place
from tests.window_fixtures import press, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tab(parts, work):
    work.open(Place("titles", part="committees"))
    settle(parts)
    return work.page.tab


def test_committees_are_listed_entered_pooled_and_put_away_by_keys(parts, desk, work, tab):
    rows = desk.ask(list_committees)
    assert [row.standing.key for row in rows] == ["expiring", "good"]
    assert tab.panel.view.row.id == rows[0].id  # the first is open at once

    press(parts, Qt.Key.Key_N, CTRL | SHIFT)
    assert tab.ask.isVisible()
    tab.ask.form.fill({"name": "演示区材料专业中级评委会", "level": "high", "size": 24})
    press(parts, Qt.Key.Key_S, CTRL)
    assert tab.ask.isVisible()  # an even number
    tab.ask.form.fill({"level": "middle", "size": 15})
    press(parts, Qt.Key.Key_S, CTRL)
    assert not tab.ask.isVisible()
    made = tab.panel.view.row
    assert (made.name, made.standing.key, made.size) == ("演示区材料专业中级评委会", "unfiled", 15)

    press(parts, Qt.Key.Key_P, CTRL)
    press(parts, Qt.Key.Key_Return)
    assert desk.ask(read_committee, made.id).row.pool > 0
    press(parts, Qt.Key.Key_D, CTRL)
    tab.panel.asked._reason.setPlainText("不再续办")
    press(parts, Qt.Key.Key_Return, CTRL)
    assert desk.ask(read_committee, made.id).row.state == "ended"
    assert made.id not in tab.rows
    tab.boxes[0].setCurrentIndex(1)
    assert made.id in tab.rows

    tab.open_one(rows[1].id)
    press(parts, Qt.Key.Key_F9)
    settle(parts)
    assert work.page.tab.boxes[0].currentData() == rows[1].id
    assert len(work.page.tab.keys()) == rows[1].pool
