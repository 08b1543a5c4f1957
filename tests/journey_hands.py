"""The hands of an officer in the journeys: a key to whatever has the caret, an answer as its editor is answered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.case_types import ALL
from desktop.case_types.case_type import CaseType, Subject
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.people.save_person import save_person
from desktop.forms.questions import Question
from desktop.screens.page import Place
from tests.window_fixtures import settle, type_in

PLAIN, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def press(parts, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    (QApplication.activeModalWidget() or parts.window).activateWindow()
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget(), key, how)
    settle(parts)


def choose_people(page, subject) -> None:
    """Nobody is found: person and employer are made; who is on file under the same number is taken."""
    for part, raw in ((page.person, subject.person), (page.employer, subject.employer)):
        part.make_new()
        part.editor.form.fill(raw)
        part.editor._look()
        if part.editor._note.found and part.editor._note.found[0].certain:
            part.choose(part.editor._note.found[0].id)
        else:
            assert part.editor.make()
        assert part.key is not None


def picked(parts, work, desk, one: CaseType, subject: Subject):
    """A new case by the keys of the picker, its page: the family with →, the kind by its number among its family."""
    person = desk.do(save_person, None, subject.person).person
    known = desk.ask(lambda office: office.store.reads.employers_like(uscc=str(subject.employer["uscc"])))
    employer = known[0] if known else desk.do(save_employer, None, subject.employer).employer
    work.open(Place("new"))
    page = work.page
    page.person.choose(person)
    page.employer.choose(employer)
    page._go_on()
    settle(parts)
    for _step in {kind.family for kind in ALL}:
        if page.kind._family != one.family:
            press(parts, Qt.Key.Key_Right)
    press(parts, Qt.Key(Qt.Key.Key_1 + [kind for kind in ALL if kind.family == one.family].index(one)))
    assert page.kind.key == one.key
    press(parts, Qt.Key.Key_Return)
    assert work.place.page == "case"
    return work.page


def give(parts, page, question: Question, value: object) -> None:
    """Answer the question the caret is in, as its editor is answered by hand."""
    if question.editor in {"rows", "many"}:
        page.answers.form.fill({question.name: value})
    elif question.editor == "yes_no":
        QTest.keyClicks(QApplication.focusWidget(), "y" if value else "n")
    elif question.editor == "choice":
        title = next(choice.title for choice in question.choices if choice.key == value)
        type_in(QApplication.focusWidget(), title)
        press(parts, Qt.Key.Key_Return)
    elif question.editor in {"day", "number"}:
        QTest.keyClicks(QApplication.focusWidget(), str(value))
        press(parts, Qt.Key.Key_Tab)
    else:
        type_in(QApplication.focusWidget(), str(value))
    settle(parts)


def signed_by_keys(keyboard, letter, in_front) -> None:
    """A whole letter of one's own through saving, handing in, checking and signing; the number is given at the end."""
    keyboard.press(Qt.Key.Key_S, CTRL, lambda: letter.view.missing == ())
    keyboard.press(Qt.Key.Key_G, CTRL, lambda: letter.view.state == "checking")
    keyboard.press(Qt.Key.Key_G, CTRL, lambda: letter.acts.signing is not None)
    keyboard.press(Qt.Key.Key_S, CTRL, lambda: letter.view.state == "signing")
    checked = letter.acts.signing
    in_front()
    keyboard.press(Qt.Key.Key_G, CTRL, lambda: letter.acts.signing is not checked)
    keyboard.press(Qt.Key.Key_Return, PLAIN, lambda: letter.view.state == "issued")
