"""F6 by real keys: what was typed is kept and the next one begins; and Ctrl+Enter is the long box's own."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.basics.identity.invented import invented_citizen
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.read_case import read_case
from desktop.casework.people.find_people import find_people
from desktop.casework.people.read_person import read_person
from desktop.screens.page import Place
from tests.window_fixtures import settle, type_in

CARD = invented_citizen(Random(1), date(1988, 2, 29), "male")  # noqa: S311 - an invented number, no secret
TURN = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def people(qtbot, parts, work):
    parts.window.activateWindow()
    work.open(Place("people", part="new"))
    settle(parts)
    QTest.qWaitForWindowActive(parts.window)
    return work.page


def field(form, name):
    form.go_to(name)
    return form._editors[name].stops()[0]


def test_f6_makes_the_person_and_begins_another(qtbot, people, desk):
    made = []
    people.editor.saved.connect(made.append)
    box = field(people.editor.form, "surname")
    qtbot.keyClicks(box, "ZUBOV")
    qtbot.keyClick(box, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: bool(made) and people.editor.key is None)  # a button's key presses it for a moment
    assert desk.ask(read_person, made[0]).answers == {"surname": "ZUBOV"}
    assert people.editor.key is None
    assert people.editor.form.answers() == {}
    assert QApplication.focusWidget() is people.editor.form._editors["surname"].stops()[0]


def test_f6_never_throws_away_what_cannot_be_kept_yet(qtbot, people):
    said = []
    people.counted.connect(said.append)
    box = field(people.editor.form, "native_name")
    type_in(box, "김민수")
    qtbot.keyClick(box, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: any("还没有保存" in words for words in said))
    assert people.editor.form.answers() == {"native_name": "김민수"}


def test_f6_in_a_case_saves_and_takes_in_the_next(qtbot, parts, work, desk):
    parts.window.activateWindow()
    case = desk.ask(find_cases, stage="registered", kind="work_permit_new_abroad")[0]
    work.open(Place("case", case))
    settle(parts)
    box = field(work.page.answers.form, "major")
    box.clear()
    qtbot.keyClicks(box, "physics")
    qtbot.keyClick(box, Qt.Key.Key_F6)
    assert work.place.page == "new"
    assert desk.ask(read_case, case).subject.answers["major"] == "physics"


def test_ctrl_enter_in_the_long_box_begins_a_line_and_makes_nobody(qtbot, people):
    people.editor.show_record(None, {"surname": "ZUBOV"})
    made = []
    people.editor.made.connect(lambda: made.append(True))
    box = field(people.editor.form, "passport_lines")
    qtbot.keyClicks(box, "AB")
    qtbot.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert box.toPlainText() == "AB\n"
    qtbot.wait(250)  # longer than a button stays pressed
    assert made == []
    assert people.editor.key is None
    other = field(people.editor.form, "surname")
    qtbot.keyClick(other, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: made == [True])


def test_a_new_person_beside_an_open_list_is_made_once(qtbot, people, desk):
    """The list is read again while the person is made, and its old row comes back; that opens nobody."""
    before = len(desk.ask(find_people, ""))
    people.show_record(desk.ask(find_people, "")[0])
    people.make_new()
    qtbot.keyClicks(field(people.editor.form, "surname"), "ZUBOV")
    assert people.save_now()
    assert desk.ask(read_person, people.editor.key).answers == {"surname": "ZUBOV"}
    assert people.editor.form.answers() == {"surname": "ZUBOV"}
    assert len(desk.ask(find_people, "")) == before + 1


def test_a_citizen_is_asked_for_the_card_by_one_key(qtbot, people, desk):
    editor = people.editor
    assert "passport_number" in editor.form._editors
    qtbot.keyClick(field(editor.form, "surname"), "I", TURN)
    qtbot.waitUntil(lambda: "citizen_number" in editor.form._editors and "passport_number" not in editor.form._editors)
    type_in(field(editor.form, "citizen_number"), CARD)
    qtbot.waitUntil(lambda: editor.form.answers().get("birth_date") == "1988-02-29")
    type_in(field(editor.form, "chinese_name"), "李伟")
    assert editor.make()
    kept = desk.ask(read_person, editor.key)
    assert {"nationality", "citizen_number", "birth_date", "sex", "chinese_name"} == set(kept.answers)
    assert [one.name for one in kept.complaints] == ["phone"]
    qtbot.keyClick(field(editor.form, "chinese_name"), "I", TURN)
    qtbot.waitUntil(lambda: "passport_number" in editor.form._editors)
    assert editor.save_now()
    assert "nationality" not in desk.ask(read_person, editor.key).answers
