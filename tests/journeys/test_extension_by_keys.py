"""From the reminder that a permit ends to the issued packet by keys alone, and how many presses that takes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.case_types.work_permit.kinds.extend import KEY as EXTEND
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.office import Office
from desktop.casework.onward.record_result import record_result
from desktop.casework.people.permit_line.save_credential import save_credential
from desktop.casework.people.save_person import save_person
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from tests.journeys.test_whole_job import KIND, sample_of_class_a
from tests.window_fixtures import CLOCK, settle

MOST = 25  # presses beyond typing the new facts; the office's own measure
HOW = Qt.KeyboardModifier
PLAIN, CTRL, ALT = HOW.NoModifier, HOW.ControlModifier, HOW.AltModifier
ENDS = "2027-01-17"  # 55 days after the office's day: inside the 90 to 30 days in which an extension is asked for
GRANTED = {
    "result": "granted", "decided_on": CLOCK.today().isoformat(), "permit_number": "220000012345",
    "permit_from": "2025-01-18", "permit_expires_on": ENDS, "permit_class": "A",
}  # fmt: skip
# What an officer learns from the new papers, by question.
NEW_FACTS = {"same_post": "y", "contract_until": "2029-01-17", "contract_in_chinese": "y"}


def on_file(office: Office) -> int:
    """A person with passport, residence paper, a permit that ends soon and the case it came from; gives the key."""
    subject = sample_of_class_a()
    person = save_person(office, None, subject.person).person
    known = office.store.reads.employers_like(uscc=str(subject.employer["uscc"]))
    employer = known[0] if known else save_employer(office, None, subject.employer).employer
    earlier = open_case(office, KIND.key, person, employer).case
    save_answers(office, earlier, {**subject.answers, "contract_from": "2025-01-18", "contract_until": ENDS})
    move_case(office, earlier, "accepted", "容缺受理")
    move_case(office, earlier, "reviewing")
    record_result(office, earlier, GRANTED)
    save_credential(office, person, None, {"kind": "residence", "number": "R1234567", "last_day": ENDS})
    return person


class Keyboard:
    """Presses go to whatever has the focus; every one that types no new fact is counted."""

    def __init__(self, qtbot, parts) -> None:
        self._qtbot, self._parts = qtbot, parts
        self.presses: list[str] = []

    def _focus(self) -> QWidget:
        (QApplication.activeModalWidget() or self._parts.window).activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return QApplication.focusWidget()

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier, done: Callable[[], bool]) -> None:
        """One press, and wait for what it does: a button pressed by its key stays down for a moment."""
        self.presses.append(QKeySequence(int(key) | how.value).toString())
        QTest.keyClick(self._focus(), key, how)
        self._qtbot.waitUntil(done)
        settle(self._parts)

    def type(self, fact: str) -> None:
        """A new fact: letters and digits, not counted."""
        QTest.keyClicks(self._focus(), fact)
        settle(self._parts)


@pytest.fixture
def keyboard(qtbot, parts, work) -> Keyboard:
    return Keyboard(qtbot, parts)


def to_the_new_case(keyboard: Keyboard, work, person: int) -> None:
    """到期, the row of this person's permit, Enter."""
    keyboard.press(Qt.Key.Key_9, ALT, lambda: work.place.page == "expiring")
    rows, table = work.page._rows, work.page._table
    wanted = next(n for n, one in enumerate(rows) if one.person_id == person and one.kind == "permit")
    while (at := table.selected_keys()[0]) != wanted:
        keyboard.press(
            Qt.Key.Key_Down if at < wanted else Qt.Key.Key_Up, PLAIN, lambda at=at: table.selected_keys()[0] != at
        )
    keyboard.press(Qt.Key.Key_Return, PLAIN, lambda: work.place.page == "case")


def here(page) -> str:
    """The question the caret is in."""
    at = page.answers.form._walk.here()
    return at[0] if at is not None else ""


def test_an_extension_takes_fewer_presses_than_the_office_allows(parts, work, desk, keyboard) -> None:
    person = desk.ask(on_file)
    parts.window.desk.wait()
    to_the_new_case(keyboard, work, person)
    page = work.page
    assert page.view.kind == EXTEND
    case_id = page.view.id

    # F11 leads from one open question to the next, then on to the papers
    asked = []
    while not page.materials.isVisible():
        keyboard.press(Qt.Key.Key_F11, PLAIN, lambda: page.materials.isVisible() or here(page) not in asked)
        if page.answers.isVisible():
            asked.append(here(page))
            if asked[-1] == "contract_elements":
                keyboard.press(Qt.Key.Key_A, CTRL, lambda: len(page.answers.form.answers()["contract_elements"]) == 6)
            else:
                keyboard.type(NEW_FACTS[asked[-1]])
    assert {*asked} == {*NEW_FACTS, "contract_elements"}

    # each paper that is due is seen in the original; the cursor goes on by itself
    def due() -> int:
        return sum(s.state == "missing" and s.line.need == "required" for s in desk.ask(list_materials, case_id))

    while left := due():
        keyboard.press(Qt.Key.Key_Return, CTRL, lambda left=left: due() < left)

    keyboard.press(Qt.Key.Key_F11, PLAIN, page.papers.isVisible)
    keyboard.press(Qt.Key.Key_I, CTRL, lambda: QApplication.activeModalWidget() is not None)
    keyboard.press(Qt.Key.Key_Return, PLAIN, lambda: QApplication.activeModalWidget() is None)

    row = desk.ask(register_rows, desk.ask(find_register)[:1])[0]
    assert row.case_id == case_id, "the packet was not issued"
    assert "卷" in row.number
    assert desk.ask(read_case, case_id).subject.answers["contract_until"] == NEW_FACTS["contract_until"]
    assert len(keyboard.presses) < MOST, f"{len(keyboard.presses)} presses: {', '.join(keyboard.presses)}"


def test_escape_at_the_last_question_issues_nothing(parts, work, desk, keyboard) -> None:
    to_the_new_case(keyboard, work, desk.ask(on_file))
    page, before = work.page, desk.ask(find_register)
    keyboard.press(Qt.Key.Key_F8, PLAIN, page.papers.isVisible)
    page.papers.go_to("packet")
    keyboard.press(Qt.Key.Key_I, CTRL, lambda: QApplication.activeModalWidget() is not None)
    keyboard.press(Qt.Key.Key_Escape, PLAIN, lambda: QApplication.activeModalWidget() is None)
    assert desk.ask(find_register) == before
