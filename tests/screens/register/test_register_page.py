"""One hand's sitting at the two books: by keys alone, then by mouse; what is written stands in the file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from desktop.casework.duties.roles import Role
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.practice.scans import scan
from desktop.casework.register.incoming.find_incoming import find_incoming, incoming_rows
from desktop.casework.register.incoming.read_incoming import read_incoming
from desktop.casework.register.outgoing.add_recipient import add_recipient
from desktop.casework.register.outgoing.dispatches import list_dispatches
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.documents.preview import page_texts
from desktop.screens.page import Place
from desktop.screens.register.register_page import RegisterPage
from tests.window_fixtures import settle, type_in

CTRL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier
TO = "演示省公安厅"


@pytest.fixture
def troubles(desk):
    told = []
    desk.trouble.connect(lambda what, _remedy: told.append(what))
    return told


@pytest.fixture
def page(parts, work):
    parts.window.resize(1440, 900)
    work.open(Place("register"))
    settle(parts)
    return work.page


@pytest.fixture
def press(qtbot, parts):
    """Press a key where the keys are now; a button pressed by its key stays down for a moment."""

    def pressed(key, modifier=PLAIN):
        (QApplication.activeModalWidget() or parts.window).activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        QTest.keyClick(QApplication.focusWidget(), key, modifier)
        qtbot.wait(150)
        settle(parts)

    return pressed


def dialog():
    return QApplication.activeModalWidget()


def a_paper(desk):
    """The newest issued paper that stands and goes to nobody yet."""
    rows = desk.ask(register_rows, desk.ask(find_register))
    return next(row for row in rows if row.state != "void" and not row.dispatches)


def test_a_paper_goes_out_by_keys_alone(parts, press, work, desk, page, troubles):
    row = a_paper(desk)
    work.open(Place("register", row.id))
    settle(parts)
    book = page.outgoing
    assert book.table.current_key() == row.id
    press(Qt.Key.Key_Insert)
    form = dialog()
    type_in(form.form.stops()[1], TO)
    settle(parts)
    press(Qt.Key.Key_S, CTRL)
    assert dialog() is None
    (copy,) = desk.ask(list_dispatches, row.id)
    assert (copy.recipient, copy.state) == (TO, "unsent")
    for state in ("sent", "received"):
        press(Qt.Key.Key_F6)
        assert dialog() is not None
        if state == "received":
            type_in(dialog().form.stops()[1], "收发员")
            settle(parts)
        press(Qt.Key.Key_S, CTRL)
        assert dialog() is None
        assert desk.ask(list_dispatches, row.id)[0].state == state
    assert not book.panel.next.isVisible()  # no answer is asked: nothing is left to do
    assert troubles == []


def test_what_cannot_be_is_told_in_the_form_and_nothing_is_written(parts, press, desk, work, page, troubles):
    row = a_paper(desk)
    desk.do(add_recipient, row.id, {"role": "main", "recipient": TO, "reply_days": 10})
    work.open(Place("register", row.id))
    settle(parts)
    press(Qt.Key.Key_F6)
    form = dialog()
    form.form.fill({"sent_on": "1999-01-01"})
    press(Qt.Key.Key_S, CTRL)
    assert dialog() is form
    form.form.fill({"sent_on": desk.clock.today().isoformat(), "way": "post"})
    press(Qt.Key.Key_S, CTRL)
    assert dialog() is form  # by post without its number
    assert desk.ask(list_dispatches, row.id)[0].state == "unsent"
    form.form.fill({"way": "by_hand"})
    press(Qt.Key.Key_S, CTRL)
    assert dialog() is None
    assert desk.ask(list_dispatches, row.id)[0].state == "awaiting"
    page.outgoing.act("proof")
    settle(parts)
    assert dialog() is not None
    press(Qt.Key.Key_Escape)
    page.outgoing.act("send")  # a second time it puts something right
    settle(parts)
    form = dialog()
    press(Qt.Key.Key_S, CTRL)
    assert dialog() is form  # without a reason
    form.form.fill({"reason": "日期记错"})
    press(Qt.Key.Key_S, CTRL)
    assert dialog() is None
    assert troubles == []


def test_a_paper_comes_in_is_dealt_with_and_answers_by_keys(parts, press, desk, work, page, troubles, tmp_path):
    row = a_paper(desk)
    desk.do(add_recipient, row.id, {"role": "main", "recipient": TO, "reply_days": 10})
    work.open(Place("register", row.id))
    settle(parts)
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_S, CTRL)
    (copy,) = desk.ask(list_dispatches, row.id)
    before = len(desk.ask(find_incoming))
    press(Qt.Key.Key_I, CTRL)
    assert page.tab == 1
    asking = page.incoming.registering
    form = dialog()
    press(Qt.Key.Key_S, CTRL)
    assert dialog() is form  # nobody and nothing came
    told = {"from_whom": TO, "title": "关于核查的复函", "their_number": "演公函〔2026〕9号", "answers": str(copy.id)}
    form.form.fill(told)
    file = tmp_path / "来文.pdf"
    file.write_bytes(scan("来文"))
    asking.take([file])
    press(Qt.Key.Key_S, CTRL)
    assert dialog() is None
    keys = desk.ask(find_incoming)
    assert len(keys) == before + 1
    assert page.incoming.table.current_key() == keys[0]
    view = desk.ask(read_incoming, keys[0])
    assert [scan.name for scan in view.scans] == ["来文.pdf"]
    assert [one.dispatch_id for one in view.answers] == [copy.id]
    assert desk.ask(list_dispatches, row.id)[0].state == "answered"
    press(Qt.Key.Key_F9)
    assert page.incoming.panel.paper.isVisible()
    press(Qt.Key.Key_F9)
    press(Qt.Key.Key_F6)
    today = desk.clock.today().isoformat()
    dialog().form.fill({"proposal": "拟告知申请人", "handler": "演示经办", "done_on": today, "outcome": "已告知"})
    press(Qt.Key.Key_S, CTRL)
    assert dialog() is None
    assert desk.ask(incoming_rows, keys[:1])[0].state == "done"
    assert troubles == []


def test_the_same_paper_again_is_asked_about_first(parts, press, desk, page, troubles):
    told = {"from_whom": TO, "title": "关于核查情况的函", "their_number": "演公函〔2026〕9号"}
    page.take_in()
    dialog().form.fill(told)
    press(Qt.Key.Key_S, CTRL)
    count = len(desk.ask(find_incoming))
    page.take_in()
    form = dialog()
    form.form.fill({**told, "their_number": "演公函[2026]9号"})
    settle(parts)
    press(Qt.Key.Key_S, CTRL)
    assert dialog() is page.incoming.registering.twice
    assert len(desk.ask(find_incoming)) == count
    press(Qt.Key.Key_Escape)
    assert len(desk.ask(find_incoming)) == count
    press(Qt.Key.Key_Escape)  # what was filled in is not thrown away without a word
    form.leaving._yes.click()
    settle(parts)
    assert dialog() is None
    assert troubles == []


def test_f8_shows_the_bound_book_and_saves_it(parts, press, desk, page, tmp_path):
    press(Qt.Key.Key_F8)
    book = page.book
    settle(parts)
    assert dialog() is book
    assert book.paper.pages() > 1
    book.save_to(tmp_path / "book.pdf")
    told = "".join("".join(page_texts((tmp_path / "book.pdf").read_bytes())).split())
    for row in desk.ask(register_rows, desk.ask(find_register)):
        assert row.number in told
    book.series.setCurrentIndex(1)
    settle(parts)
    assert book.paper.pages() == 2
    press(Qt.Key.Key_Escape)
    assert dialog() is None


def test_filters_narrow_and_one_key_clears_them(parts, press, desk, page):
    book = page.outgoing
    every = list(book.keys)
    box = book.filters.boxes["state"]
    box.setCurrentIndex(box.findData("unsent"))
    settle(parts)
    assert 0 < len(book.keys) < len(every)
    assert book.filters.clear.isVisible()
    press(Qt.Key.Key_X, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert book.keys == every
    press(Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert book.filters.boxes["recipient"].isVisible()
    book.filters.boxes["recipient"].setEditText("没有这个单位")
    settle(parts)
    assert book.keys == []
    assert book._none.isVisible()


def test_a_narrow_window_takes_turns_by_f11(parts, press, page):
    parts.window.resize(960, 700)
    settle(parts)
    book = page.outgoing
    assert book.table.isVisible()
    assert not book.panel.isVisible()
    press(Qt.Key.Key_F11)
    assert book.panel.isVisible()
    assert not book.table.isVisible()
    press(Qt.Key.Key_F11)
    assert book.table.isVisible()


def test_both_books_are_handed_out_as_sheets(parts, desk, page, tmp_path):
    for tab, name in ((0, "out.xlsx"), (1, "in.xlsx")):
        page.show_tab(tab)
        page.export(tmp_path / name)
        settle(parts)
        rows = CalamineWorkbook.from_path(tmp_path / name).get_sheet_by_index(0).to_python()
        keys = desk.ask(find_incoming) if tab else desk.ask(find_register)
        assert len(rows) > len(keys) > 0
        assert all(isinstance(cell, str) for row in rows for cell in row)


def test_a_line_leads_to_its_case_and_back(parts, press, work, desk, page):
    rows = desk.ask(register_rows, desk.ask(find_register))
    row = next(one for one in rows if one.case_id and not one.letter_id)
    work.open(Place("register", row.id))
    settle(parts)
    page.outgoing.table.setFocus()
    press(Qt.Key.Key_Return)
    assert (work.place.page, work.place.key) == ("case", row.case_id)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert work.place.page == "register"
    assert row.case_id in desk.ask(find_cases)


def test_an_auditor_reads_both_books_and_writes_in_neither(parts, work, desk, page):
    desk.take(replace(desk._office, actor=replace(desk.actor, roles=(Role.AUDITOR,))))
    other = RegisterPage(desk, parts.theme, parts.remembered)
    other.resize(1200, 800)
    other.show()
    other.visit(Place("register"))
    settle(parts)
    assert other.outgoing.keys
    assert not other._new.isVisible()
    assert not other._export.isVisible()
    assert not other.outgoing.panel.next.isVisible()
    assert not other.outgoing.panel.add.isVisible()
    other.show_tab(1)
    assert other.incoming.keys
    assert not other.incoming.panel.handle.isVisible()
    other.deleteLater()


def test_a_letter_leads_to_its_line_and_the_line_to_its_letter(parts, press, work, desk, page):
    row = next(one for one in desk.ask(register_rows, desk.ask(find_register)) if one.letter_id)
    work.open(Place("letter", row.letter_id))
    settle(parts)
    press(Qt.Key.Key_R, CTRL)
    assert (work.place.page, work.place.key) == ("register", row.id)
    assert page.outgoing.table.current_key() == row.id
    page.outgoing.table.setFocus()
    press(Qt.Key.Key_Return)
    assert (work.place.page, work.place.key) == ("letter", row.letter_id)
