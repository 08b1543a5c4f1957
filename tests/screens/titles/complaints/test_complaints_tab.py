"""投诉复核 by keys: a complaint about a title to its cancellation, who was told, and the integrity file."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.casework.titles.complaints.bans_of import list_integrity
from desktop.casework.titles.complaints.inside.enter import Whose
from desktop.casework.titles.complaints.list_complaints import list_complaints
from desktop.casework.titles.results.ledger.find_titles import read_title
from desktop.screens.page import Place
from desktop.screens.titles.complaints.cells import complaint_cells
from tests.casework.titles.after_fixtures import put_documented
from tests.window_fixtures import press, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_from_a_complaint_to_the_end_of_a_title(parts, work, desk):
    voted, (held,) = desk.ask(put_documented, 1)
    work.open(Place("titles", held, part="complaints", field="about_title"))
    settle(parts)
    tab = work.page.tab
    row = desk.ask(read_title, held)
    assert any(f"{row.name} {row.title}" in one.text() for one in tab.asked.findChildren(QLabel))
    tab.asked.form.fill({"from_name": "李示例", "content": "学历是假的"})
    press(parts, Qt.Key.Key_S, CTRL)
    settle(parts)
    panel = tab.panel
    assert panel.view.title == "工程师"
    press(parts, Qt.Key.Key_J, CTRL)
    panel.asked._reason.setPlainText("查无此证")
    press(parts, Qt.Key.Key_Return, CTRL)
    press(parts, Qt.Key.Key_D, CTRL)
    panel.asked.form.fill({"conclusion": "upheld", "answer": "查实"})
    press(parts, Qt.Key.Key_S, CTRL)
    assert panel.view.may_cancel == ""
    press(parts, Qt.Key.Key_F8)
    form = panel.asked
    ours = form.form.answers()["decided_by"]
    assert ours
    form.form.fill({"ours": False})
    settle(parts)
    assert not form.form.answers().get("decided_by")
    form.form.fill({"ours": True})
    settle(parts)
    assert form.form.answers()["decided_by"] == ours
    form.form.fill({"ours": False, "decided_by": "省人社厅", "document": "撤〔2026〕1号", "ground": "造假"})
    press(parts, Qt.Key.Key_S, CTRL)
    settle(parts)
    assert desk.ask(read_title, held).state == "valid"  # asked once more
    panel.cancelling.asked._yes.click()
    settle(parts)
    assert desk.ask(read_title, held).state == "cancelled"
    (decision,) = desk.ask(list_complaints, sort="cancellation")
    assert panel.view.id != decision.id
    tab.choose(4)  # 撤销: the panel follows the list
    assert panel.view.id == decision.id
    assert complaint_cells(decision)[4] == ""
    press(parts, Qt.Key.Key_F9)
    panel.asked.form.fill({"employer_on": "2026-11-23"})
    press(parts, Qt.Key.Key_S, CTRL)
    assert "employer_on" in panel.view.told
    tab.choose(5)
    assert tab.integrity.count == 1
    tab.integrity.enter(Whose(person_id=voted.people[0]))
    tab.integrity.asked.form.fill({"fact": "再犯", "decided_by": "省人社厅"})
    press(parts, Qt.Key.Key_S, CTRL)
    assert len(desk.ask(list_integrity)) == 2


def test_whom_it_is_about_is_picked(parts, work, desk):
    desk.ask(put_documented, 1)
    work.open(Place("titles", part="complaints"))
    settle(parts)
    press(parts, Qt.Key.Key_N, CTRL | SHIFT)
    ask = work.page.tab.asked
    assert ask.isVisible()
    found = ask.pick._find("")
    ask.chosen.emit(found[0][0])
    assert work.page.tab.asked is not ask
    said = [one.text() for one in work.page.tab.asked.findChildren(QLabel)]
    assert any(found[0][1] in text for text in said)
    ask.reject()
    press(parts, Qt.Key.Key_Escape)
