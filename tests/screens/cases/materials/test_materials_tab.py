"""The material list in the real window: by keys, by mouse, by drop, several at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.casework.history.read_history import read_history
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.list_files import list_files
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.practice.scans import scan
from desktop.screens.page import Place
from tests.window_fixtures import settle, type_in


@pytest.fixture
def tab(qtbot, parts, work, desk):
    """The list of a case that is still being taken in, with every state that can be there."""
    views = [desk.ask(read_case, key) for key in desk.ask(find_cases, kind="work_permit_new_abroad")]
    open_ones = [view.id for view in views if view.stage == "registered"]
    work.open(Place("case", open_ones[0], part="materials"))
    settle(parts)
    parts.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return work.page.materials


def states(desk, tab):
    return {one.line.key: one for one in desk.ask(list_materials, tab.view.id)}


def press(parts, key, *modifiers) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(QApplication.focusWidget(), key, held)
    settle(parts)


CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


def test_one_key_marks_a_paper_seen_and_goes_on(parts, desk, tab):
    tab.go_to("contract")
    tab.list.table.setFocus()
    press(parts, Qt.Key.Key_Return, CTRL)
    now = states(desk, tab)["contract"]
    assert (now.state, now.seen_by) == ("checked", "演示经办")
    assert tab._key != "contract"
    press(parts, Qt.Key.Key_Up, CTRL)
    press(parts, Qt.Key.Key_Down, CTRL)
    before = tab._key
    press(parts, Qt.Key.Key_K, CTRL, SHIFT)
    assert states(desk, tab)[before].state == "stamped_copy"


def test_several_chosen_papers_are_seen_with_one_key(parts, desk, tab):
    tab.go_to("application_form")
    tab.list.table.setFocus()
    tab.list.table.selectRow(0)
    press(parts, Qt.Key.Key_Down, SHIFT)
    press(parts, Qt.Key.Key_Down, SHIFT)
    chosen = [str(key) for key in tab.list.table.selected_keys()]
    assert len(chosen) == 3
    assert tab.list.bulk.isVisible()
    tab.list.bulk.click()
    settle(parts)
    now = states(desk, tab)
    assert {now[key].state for key in chosen} == {"checked"}


def test_what_is_typed_is_kept_on_leaving_a_box_and_before_marking(parts, desk, tab):
    tab.go_to("degree")
    facts = tab.card.facts
    tab.list.table.setFocus()
    press(parts, Qt.Key.Key_Return)  # Enter in the list leads into the first box
    day = facts._editors["issued_on"]
    day.take_focus()
    day._line.clear()
    type_in(day._line, "2024-05-0")
    assert states(desk, tab)["degree"].issued_on != date(2024, 5, 1)  # half a day is no day
    day._line.clear()
    type_in(day._line, "2024-05-01")
    press(parts, Qt.Key.Key_Return)
    assert states(desk, tab)["degree"].issued_on == date(2024, 5, 1)
    note = facts._editors["note"]
    note.take_focus()
    type_in(note._line, "原件已看")
    press(parts, Qt.Key.Key_Return, CTRL)
    now = states(desk, tab)["degree"]
    assert (now.state, now.note) == ("checked", "原件已看")


def test_a_day_that_is_none_is_marked_and_not_kept(parts, desk, tab):
    tab.go_to("contract")
    before = states(desk, tab)["contract"]
    day = tab.card.facts._editors["issued_on"]
    day.take_focus()
    day._line.clear()
    type_in(day._line, "明天")
    assert not tab.save_now()
    assert day._line.property("trouble")
    assert states(desk, tab)["contract"] == before


def test_only_what_lacks_is_listed_when_asked(parts, desk, tab):
    tab.list.table.setFocus()
    press(parts, Qt.Key.Key_F, CTRL, SHIFT)
    shown = [str(key) for key in tab.list.table.all_keys()]
    lacking = {gap for gap, one in states(desk, tab).items() if one.state == "missing" and one.line.need == "required"}
    assert lacking <= set(shown)
    assert "other" not in shown
    press(parts, Qt.Key.Key_F, CTRL, SHIFT)
    assert len(tab.list.table.all_keys()) == len(states(desk, tab))


def drop(tab, at, paths) -> None:
    told = QMimeData()
    told.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons = Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(at), Qt.DropAction.CopyAction, told, buttons, Qt.KeyboardModifier.NoModifier)
    tab.dropEvent(event)


def files(tmp_path, *names) -> list[Path]:
    made = []
    for name in names:
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(scan(name))
        made.append(path)
    return made


def test_files_dropped_on_a_slot_stay_there_and_move_by_keys(qtbot, parts, desk, tab, tmp_path):
    save_answers_of_country(desk, tab)
    tab.go_to("degree")
    settle(parts)
    table = tab.scans._table
    row = next(n for n, key in enumerate(table.all_keys()) if str(key).startswith("translation/"))
    place = table.viewport().mapToGlobal(table.visualRect(table.model().index(row, 0)).center())
    drop(tab, tab.mapFromGlobal(place), files(tmp_path, "first", "second"))
    settle(parts)

    def held():
        live = [one for one in desk.ask(list_files, tab.view.id, "degree") if not one.detached]
        return [(one.slot, one.name) for one in sorted(live, key=lambda one: (one.slot, one.position))]

    assert ("translation", "first.pdf") in held()
    table.setFocus()
    row = next(n for n, key in enumerate(table.all_keys()) if table.model().index(n, 1).data() == "second.pdf")
    table.selectRow(row)
    press(parts, Qt.Key.Key_Up, ALT)  # a button pressed by its key acts a moment later
    moved = [("translation", "second.pdf"), ("translation", "first.pdf")]
    qtbot.waitUntil(lambda: [one for one in held() if one[0] == "translation"] == moved)
    settle(parts)
    press(parts, Qt.Key.Key_Delete)
    ask = tab.scans._asked
    assert ask.isVisible()
    type_in(ask._reason, "错件")
    ask._yes.click()
    settle(parts)
    assert [name for slot, name in held() if slot == "translation"] == ["first.pdf"]
    tab.scans._show_gone.setChecked(True)
    assert any("错件" in str(table.model().index(n, 1).data()) for n in range(table.model().rowCount()))


def save_answers_of_country(desk, tab) -> None:
    desk.do(save_answers, tab.view.id, {"degree_country": "KOR"})


def test_what_is_typed_for_one_paper_is_never_kept_for_another(parts, desk, tab):
    tab.go_to("contract")
    note = tab.card.facts._editors["note"]
    note.take_focus()
    type_in(note._line, "合同第四页")
    tab.go_to("passport")
    settle(parts)
    now = states(desk, tab)
    assert (now["contract"].note, now["passport"].note) == ("合同第四页", "")


def test_a_closed_case_is_only_read(parts, desk, tab, work):
    desk.do(move_case, tab.view.id, "closed", "撤回申请")
    settle(parts)
    assert tab.view.read_only
    assert "只能查看" in tab.list.hint.text()
    events = len(desk.ask(read_history, tab.view.id))
    tab.list.table.setFocus()
    press(parts, Qt.Key.Key_Return, CTRL)
    assert not any(button.isVisible() for button in tab.card._buttons.values())
    assert not tab.scans._buttons["attach"].isEnabled()
    assert len(desk.ask(read_history, tab.view.id)) == events


def test_f9_leads_here_from_the_answers(parts, desk, tab, work):
    work.page.show_part("answers")
    press(parts, Qt.Key.Key_F9)
    assert tab.isVisible()
