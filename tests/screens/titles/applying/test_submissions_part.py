"""From an employer's letter to the notice that goes back, in the window and by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.casework.employers.find_employers import find_employers
from desktop.casework.titles.batches.close_batch import close_batch
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.submissions.find_applicants import find_applicants
from desktop.casework.titles.submissions.list_submissions import list_submissions
from desktop.screens.page import Place
from desktop.screens.titles.applying.batch_roster_page import BatchRosterPage
from tests.screens.test_every_page import nameless
from tests.window_fixtures import press, settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_letter_is_taken_in_by_keys(parts, work, desk, batch):
    work.open(Place("batch", batch, part="submissions"))
    settle(parts)
    press(parts, Qt.Key.Key_N, CTRL | SHIFT)
    ask = work.page.part.asked
    press(parts, Qt.Key.Key_S, CTRL)
    assert ask.isVisible()  # nobody is chosen yet
    ask.employer_id = desk.ask(find_employers)[0]
    ask.form.fill({"contact": "测试", "phone": "0431-80000000"})
    press(parts, Qt.Key.Key_S, CTRL)
    assert not ask.isVisible()
    (row,) = desk.ask(list_submissions, batch)
    assert row.incoming_number
    assert list(work.page.part._rows) == [row.id]


def test_a_roster_becomes_applicants_and_the_employer_is_told(parts, work, desk, batch, submission, roster, tmp_path):
    path = tmp_path / "名册.xlsx"
    path.write_bytes(roster)
    work.open(Place("batch", batch, part="submissions"))
    settle(parts)
    press(parts, Qt.Key.Key_O, CTRL)
    page = work.page
    assert isinstance(page, BatchRosterPage)
    page.read(path)
    settle(parts)
    page.take_in()
    settle(parts)
    rows = desk.ask(find_applicants, batch)
    assert len(rows) >= 5
    desk.do(decide_applications, desk.ask(preview_decision, batch, "return", [rows[0].id]))
    work.open(Place("batch", batch, part="submissions"))
    settle(parts)
    assert nameless(work.page) == []
    press(parts, Qt.Key.Key_F10)
    dialog = work.page.part.asked
    settle(parts)
    press(parts, Qt.Key.Key_Return, CTRL)
    assert dialog.issued.startswith(b"%PDF")
    press(parts, Qt.Key.Key_Escape)
    (row,) = desk.ask(list_submissions, batch)
    assert row.told_on == desk.clock.today()
    part = work.page.part
    assert part._new.isEnabled()
    assert part._roster.isEnabled()
    desk.do(close_batch, batch)
    settle(parts)
    assert not part._new.isEnabled()
    assert not part._roster.isEnabled()
    assert part._new.toolTip()


def test_a_letter_is_put_right_by_keys_and_what_is_locked_is_told(parts, work, desk, batch, submission):
    work.open(Place("batch", batch, part="submissions"))
    settle(parts)
    press(parts, Qt.Key.Key_E, CTRL)
    ask = work.page.part.asked
    assert "收文登记簿" in ask.locked.text()
    ask.form.fill({"received_on": "2026-11-19", "letter_number": "某函〔2026〕3号"})
    press(parts, Qt.Key.Key_S, CTRL)
    assert ask.isVisible()  # the book says another day
    ask.form.fill({"received_on": "2026-11-20"})
    press(parts, Qt.Key.Key_S, CTRL)
    assert not ask.isVisible()
    (row,) = desk.ask(list_submissions, batch)
    assert (row.letter_number, row.received_on.isoformat()) == ("某函〔2026〕3号", "2026-11-20")
    assert len(work.page.part._more.lines.actions()) == 3
