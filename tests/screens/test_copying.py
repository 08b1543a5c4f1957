"""F4 by real keys: the last record answers, in one step of undo, and what is one's own never comes along."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.people.save_person import save_person
from desktop.screens.page import Place
from tests.window_fixtures import settle

KIND = "work_permit_new_abroad"


@pytest.fixture
def cases(desk):
    """Two cases, each with its own person and employer: the one worked on before, and the one open now."""
    made = []
    for surname, post in (("IVANOV", "教师"), ("PETROV", "")):
        person = desk.do(save_person, None, {"surname": surname, "marital_status": "single"}).person
        employer = desk.do(save_employer, None, {"name": f"{surname} 公司", "industry": "P"}).employer
        case = desk.do(open_case, KIND, person, employer).case
        if post:
            desk.do(save_answers, case, {"post": post, "degree": "master"})
        made.append(case)
    view = desk.ask(read_case, made[1])
    desk.do(save_person, view.person_id, {"marital_status": None})
    return made


@pytest.fixture
def page(qtbot, parts, work, cases):
    parts.window.activateWindow()
    work.open(Place("case", cases[1]))
    settle(parts)
    work.page.said = []
    work.page.counted.connect(work.page.said.append)
    return work.page


def press(qtbot, form, name, key=Qt.Key.Key_F4):
    form.go_to(name)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and form._walk.here() is not None)
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_f4_takes_the_same_answer_in_one_step(qtbot, parts, page, cases, desk):
    form = page.answers.form
    press(qtbot, form, "post")
    assert form.answers()["post"] == "教师"
    assert "照抄" in page.said[-1]
    assert parts.window.work._status.grab() is not None
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "post" not in form.answers()
    press(qtbot, form, "degree")
    page.save_now()
    assert desk.ask(read_case, cases[1]).subject.answers == {"degree": "master"}


def test_f4_says_when_there_is_nothing(qtbot, page):
    form = page.answers.form
    press(qtbot, form, "major")
    assert "没有可照抄的" in page.said[-1]
    assert form.undo_stack.count() == 0
    assert form.answers() == {}


def test_f4_in_a_person_copies_no_name(qtbot, page):
    page.answers.show_segment(1)
    form = page.answers.person.form
    press(qtbot, form, "surname")
    assert form.answers()["surname"] == "PETROV"
    assert "没有可照抄的" in page.said[-1]
    press(qtbot, form, "marital_status")
    assert form.answers()["marital_status"] == "single"


def test_f4_leaves_what_may_only_be_read(qtbot, page):
    form = page.answers.form
    form.set_read_only(True)
    press(qtbot, form, "post")
    assert form.answers() == {}
    assert page.said == []
