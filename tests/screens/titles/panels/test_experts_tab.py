"""The pool of experts on the screen, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.casework.titles.complaints.bans_of import list_integrity
from desktop.casework.titles.panels.experts.find_experts import find_experts
from desktop.casework.titles.panels.experts.read_expert import read_expert
from desktop.screens.page import Place
from tests.window_fixtures import press, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tab(parts, work):
    work.open(Place("titles", part="experts"))
    settle(parts)
    return work.page.tab


def test_experts_are_narrowed_entered_put_right_and_barred_by_keys(parts, desk, tab):
    everybody = tab.keys()
    assert len(everybody) == len(desk.ask(find_experts, state="active"))
    tab.boxes[1].setCurrentIndex(tab.boxes[1].findData("ZG"))
    assert set(tab.keys()) == set(desk.ask(find_experts, state="active", level="ZG")) < set(everybody)
    tab.table.sort_asked.emit("term", False)
    assert tab.keys() == desk.ask(find_experts, state="active", level="ZG", order="-term")
    tab.search.setText("没有这样的人")
    tab.refresh()
    assert not tab.table.isVisible()
    tab.search.setText("")
    tab.boxes[1].setCurrentIndex(0)
    tab.refresh()

    press(parts, Qt.Key.Key_N, CTRL | SHIFT)
    raw = tab.ask.form.answers()
    assert (raw["term_from"], raw["term_until"]) == ("2026-11-23", "2029-11-22")
    press(parts, Qt.Key.Key_S, CTRL)
    assert tab.ask.isVisible()  # no name yet
    press(parts, Qt.Key.Key_Escape)

    key = tab.panel.view.row.id
    press(parts, Qt.Key.Key_F2)
    tab.ask.form.fill({"specialty": "激光加工"})
    press(parts, Qt.Key.Key_S, CTRL)
    assert desk.ask(read_expert, key).row.specialty == "激光加工"
    number = desk.ask(read_expert, key).answers["identity_number"]
    assert number not in str(tab.panel._own_rows(tab.panel.view))
    tab.panel._ask_move("barred")
    tab.panel.asked._reason.setPlainText("泄露评审情况")
    press(parts, Qt.Key.Key_Return, CTRL)
    assert desk.ask(read_expert, key).row.state == "barred"
    assert key not in tab.listed_keys


def test_a_breach_is_entered_shown_and_lifted_by_keys(parts, desk, tab):
    key = tab.listed_keys[2]
    tab.open_one(key)
    settle(parts)
    press(parts, Qt.Key.Key_F8)  # the key of a page's next step elsewhere: never of this
    assert tab.panel.asked is None
    press(parts, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    tab.panel.asked.form.fill({"fact": "泄露评审情况", "decided_by": "省人社厅"})
    press(parts, Qt.Key.Key_S, CTRL)
    (entry,) = desk.ask(list_integrity, expert_id=key)
    assert desk.ask(read_expert, key).row.state == "barred"
    assert tab.panel.view.row.id == key  # out of the list of those in service, and still open
    assert entry.ban_to.isoformat() in tab.panel._breaches.text()
    press(parts, Qt.Key.Key_F9)
    tab.panel.asked._reason.setPlainText("认定有误")
    press(parts, Qt.Key.Key_Return, CTRL)
    assert not desk.ask(list_integrity, expert_id=key)[0].running
    assert tab.panel._lift.isHidden()


def test_a_workbook_goes_out_and_comes_in_and_several_leave_a_pool(parts, desk, tab, tmp_path):
    tab.export(tmp_path / "experts.xlsx")
    tab.import_file(tmp_path / "experts.xlsx")
    ask = tab.ask
    assert set(ask._trial.counts()) == {"same"}
    assert not ask.yes.isEnabled()
    ask.committee.setCurrentIndex(1)
    assert ask.yes.isEnabled()
    press(parts, Qt.Key.Key_S, CTRL)
    assert not ask.isVisible()
    committee = ask.committee.currentData()
    assert set(desk.ask(find_experts, committee=committee)) == set(desk.ask(find_experts, state="active"))

    tab.table.selectAll()
    press(parts, Qt.Key.Key_G, CTRL)
    key = tab.ask.committee.currentData()
    press(parts, Qt.Key.Key_S, CTRL | SHIFT)  # out
    assert desk.ask(find_experts, committee=key) == []
