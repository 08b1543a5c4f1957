"""The applicants of a batch by state, decided in the window by what the preview shows; a case leads back."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt

from desktop.casework.titles.bags.seen_runs import seen_runs
from desktop.casework.titles.submissions.find_applicants import find_applicants
from desktop.casework.titles.submissions.import_applicants import import_applicants, read_applicants
from desktop.casework.titles.submissions.list_submissions import list_submissions
from desktop.casework.titles.submissions.register_submission import register_submission
from desktop.documents.sheets.read import read
from desktop.screens.page import Place
from tests.screens.test_every_page import nameless
from tests.window_fixtures import press, settle

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(parts, work, desk, batch, submission, roster):
    desk.do(import_applicants, submission, desk.ask(read_applicants, submission, roster))
    work.open(Place("batch", batch, part="applicants"))
    settle(parts)
    return work.page


def test_many_are_decided_by_keys_as_the_preview_said(parts, desk, batch, page):
    part = page.part
    many = len(desk.ask(find_applicants, batch))
    assert len(part._rows) == many >= 5
    assert nameless(page) == []
    assert part._picked() == [part.table.current_key()]  # one row is one person
    press(parts, Qt.Key.Key_A, CTRL)
    press(parts, Qt.Key.Key_F8)
    ask = part.asked
    settle(parts)
    assert ask.trial.decision == "accept"
    ask.choose(1)
    settle(parts)
    ready = {line.application_id for line in ask.trial.ready}
    assert len(ready) == many
    last = ask.trial.in_order[-1].application_id
    ask.table.select_key(last)
    ask.table.setFocus()
    press(parts, Qt.Key.Key_Space)
    press(parts, Qt.Key.Key_Return, CTRL)
    settle(parts)
    assert set(ask.result_told.done) == ready - {last}
    press(parts, Qt.Key.Key_Escape)
    assert not ask.isVisible()
    assert parts.window.focusWidget() is part.table
    assert Counter(row.state for row in desk.ask(find_applicants, batch)) == {"correcting": many - 1, "received": 1}
    page.show_part("overview")
    page.show_part("applicants", "accepted")
    assert part.state.currentData() == ""  # nobody is there: all are listed
    page.show_part("applicants", "correcting")
    assert part.state.currentData() == "correcting"


def test_a_withdrawal_waits_for_its_reason(parts, page):
    press(parts, Qt.Key.Key_A, CTRL)
    press(parts, Qt.Key.Key_F8)
    ask = page.part.asked
    settle(parts)
    ask.choose(5)
    settle(parts)
    assert ask.trial is None
    ask.why.setText("单位来函撤回")
    ask.reword()
    settle(parts)
    assert len(ask.trial.ready) == len(page.part._rows) >= 5


def test_rows_are_narrowed_sorted_and_taken_to_another_letter_by_keys(parts, desk, batch, submission, page):
    part = page.part
    press(parts, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert part.filters.level.isVisible()
    part.filters.level.setCurrentIndex(1)
    assert "1" in part.filters.more.text()
    part.filters.narrow("统计：通过", list(part._rows)[:2])
    assert len(part._rows) == 2
    part.filters.told.click()
    every = list(part._rows)
    assert part.filters.level.currentIndex() == 0
    part.table.sort_asked.emit("receipt", False)
    assert list(part._rows) == every[::-1]
    one = part.table.current_key()
    letter = {"received_on": "2026-11-23", "contact": "测试", "phone": "0431-80000000"}
    employer = desk.ask(list_submissions, batch)[0].employer_id
    other = desk.ask(register_submission, batch, employer, letter).submission_id
    press(parts, Qt.Key.Key_J, CTRL)
    ask = part.asked
    press(parts, Qt.Key.Key_S, CTRL)
    assert ask.isVisible()  # no reason yet
    ask.why.setText("漏列，单位补函")
    press(parts, Qt.Key.Key_S, CTRL)
    assert [row.submission_id for row in desk.ask(find_applicants, batch) if row.id == one] == [other]


def test_papers_are_seen_at_once_but_for_an_exception_and_undone_by_keys(parts, desk, batch, page):
    press(parts, Qt.Key.Key_A, CTRL)
    press(parts, Qt.Key.Key_F9)
    ask = page.part.asked
    settle(parts)
    assert nameless(ask) == []
    every = sum(ask.tables.ready)
    press(parts, Qt.Key.Key_Down)
    press(parts, Qt.Key.Key_Space)
    assert (ask.tables.ready[0], sum(ask.tables.ready) < every) == (0, True)
    press(parts, Qt.Key.Key_Space)
    assert sum(ask.tables.ready) == every
    every_key = [key for key, _says in ask.tables.trial.papers()]
    ask.tables.papers.select_key(every_key.index(ask.tables.trial.bags[0].ready()[0]))
    ask.tables.papers.setFocus()
    press(parts, Qt.Key.Key_Space)
    assert sum(ask.tables.ready) == every - 1
    press(parts, Qt.Key.Key_Return, CTRL)
    settle(parts)
    (run,) = desk.ask(seen_runs, batch)
    assert (run.papers, sum(ask.tables.ready)) == (every - 1, 0)
    press(parts, Qt.Key.Key_Z, CTRL)
    settle(parts)
    assert desk.ask(seen_runs, batch)[0].undone
    ask.tables.left = frozenset()
    assert sum(ask.tables.ready) == every
    press(parts, Qt.Key.Key_Escape)
    assert not ask.isVisible()


def test_a_reason_seen_by_eye_is_noted_for_all_selected(parts, desk, page):
    press(parts, Qt.Key.Key_A, CTRL)
    press(parts, Qt.Key.Key_R, CTRL)
    pick = page.part.asked
    pick.accept()
    pick.chosen.emit("RT13")
    ask = page.part.asked
    ask._reason.setPlainText("复印件没有盖章")
    press(parts, Qt.Key.Key_Return, CTRL)
    settle(parts)
    for row in page.part._rows.values():
        noted = desk.ask(lambda office, key=row.case_id: office.store.reads.ticked_reasons(key))
        assert [one.reason for one in noted] == ["RT13"]


def test_the_case_says_where_it_stands_and_leads_back(parts, work, page, batch):
    page.part.table.opened.emit(page.part.table.current_key())
    settle(parts)
    assert work.place.page == "case"
    assert work.page.side._batch.isVisibleTo(work.page.side)
    assert "收件" in work.page.side._batch.text()
    work.page.side._to_batch()
    settle(parts)
    assert (work.place.page, work.place.key) == ("batch", batch)


def test_the_register_holds_words_only(page, tmp_path):
    path = tmp_path / "F07.xlsx"
    page.part.export(path)
    (sheet,) = read(path.read_bytes()).values()
    assert list(sheet.rows[1][:3]) == ["序号", "单位", "姓名"]
    assert len(sheet.rows) == 2 + len(page.part._rows)
    assert all(isinstance(cell, str) or cell is None for row in sheet.rows[2:] for cell in row)
