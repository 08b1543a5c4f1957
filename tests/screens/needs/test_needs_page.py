"""The register of needs on the screen, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.casework.needs.count_needs import count_needs
from desktop.casework.needs.list_needs import list_needs
from desktop.casework.needs.read_need import read_need
from desktop.screens.page import Place
from tests.window_fixtures import press, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(parts, work):
    work.open(Place("needs"))
    settle(parts)
    return work.page


def test_the_head_counts_what_is_wanted_brought_in_and_open(desk, page):
    counts = desk.ask(count_needs)
    assert counts.needs >= 4
    assert counts.open == counts.wanted - counts.brought
    assert len(page.rows) == counts.needs


def test_who_is_suggested_is_taken_with_two_keys(parts, desk, page):
    row = next(
        row for row in desk.ask(list_needs) if row.open and desk.ask(read_need, row.id).suggestions
    )  # fmt: skip
    page.open_one(row.id)
    page.panel.suggestions.setFocus()
    settle(parts)
    press(parts, Qt.Key.Key_F8)
    press(parts, Qt.Key.Key_Return)
    assert desk.ask(read_need, row.id).row.brought == row.brought + 1


def test_a_need_is_entered_by_keys(parts, desk, page):
    before = len(desk.ask(list_needs))
    press(parts, Qt.Key.Key_N, CTRL | SHIFT)
    ask = page._ask
    assert ask.isVisible()
    press(parts, Qt.Key.Key_Down)
    press(parts, Qt.Key.Key_Return)
    assert ask._employer is not None
    press(parts, Qt.Key.Key_S, CTRL)
    assert ask.isVisible()  # the post is still open
    ask.form.fill({"post": "焊接工程师"})
    press(parts, Qt.Key.Key_S, CTRL)
    assert not ask.isVisible()
    assert len(desk.ask(list_needs)) == before + 1
    assert page.panel.view.row.post == "焊接工程师"


def test_an_ended_need_leaves_the_list_of_the_living(desk, page):
    key = next(iter(page.rows))
    page.open_one(key)
    page.panel._do_end(key, "项目取消")
    assert key not in page.rows
    assert page.panel.view.row.state == "ended"
    assert page.panel._take.isHidden()


def test_the_list_is_written_out(page, tmp_path):
    page.export(tmp_path / "needs.xlsx")
    assert (tmp_path / "needs.xlsx").stat().st_size > 1_000
