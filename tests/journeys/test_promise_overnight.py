"""A promise made today lapses overnight; what the desk shows next morning, through the real window."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.basics.clock import FixedClock
from desktop.case_types import ALL
from desktop.casework.deed import deed
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import Note, note_line
from desktop.casework.office import Office
from desktop.casework.people.save_person import save_person
from desktop.casework.practice.open_practice import open_practice
from desktop.screens.page import Place
from desktop.store.tables import Pause
from tests.journeys.test_whole_job import sample_of_class_a
from tests.window_fixtures import CLOCK, settle

KIND = ALL[0]
PROMISED = ("no_crime", "medical")
NEXT = FixedClock(datetime(2026, 12, 1, 1, 0, tzinfo=UTC))  # the morning after 2026-11-30


def taken_in(office: Office) -> int:
    """A case of class A that lacks nothing but two papers that may be promised."""
    subject = sample_of_class_a()
    person = save_person(office, None, subject.person).person
    known = office.store.reads.employers_like(uscc=str(subject.employer["uscc"]))
    employer = known[0] if known else save_employer(office, None, subject.employer).employer
    case_id = open_case(office, KIND.key, person, employer).case
    save_answers(office, case_id, subject.answers)
    with deed(office, "note_material", case=case_id) as act:
        for state in list_materials(office, case_id):
            if state.line.need in {"required", "commitment"} and state.line.key not in PROMISED:
                issued = CLOCK.today() - timedelta(days=20)
                country = state.line.country if "country" in state.line.fields else None
                note_line(act, case_id, state.line.key, Note("checked", issued, country=country))
    return case_id


def labels(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(qtbot, parts, key: Qt.Key, done: Callable[[], bool]) -> None:
    """Ctrl and a key, wherever the caret stands in the window; a button pressed by its key stays down for a moment."""
    parts.window.activateWindow()
    qtbot.waitUntil(lambda: parts.window.isActiveWindow() and QApplication.focusWidget() is not None)
    QTest.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(done)
    settle(parts)


def agree(qtbot, parts, dialog) -> None:
    """Ctrl+Return in a dialog."""
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    settle(parts)


def picture(parts, name: str) -> None:
    folder = os.environ.get("DESK_PICTURES")
    if folder:
        parts.window.grab().save(str(Path(folder) / f"{name}.png"))


@pytest.fixture
def promised(qtbot, parts, work, desk) -> int:
    """Promised by keys: Ctrl+R, another last day, Ctrl+Return; the other paper declared; the case accepted."""
    case_id = desk.ask(taken_in)
    work.open(Place("case", case_id, part="materials", field="no_crime"))
    settle(parts)
    card = work.page.materials.promise
    assert card._buttons["later"].isVisible(), labels(card)
    press(qtbot, parts, Qt.Key.Key_R, lambda: card.dialog is not None)
    assert "2026年12月21日" in card.dialog.text()
    card.dialog.choose("2026-12-22")
    assert not card.dialog._yes.isEnabled()  # beyond what the rules allow
    card.dialog.choose("2026-11-30")
    assert "2026年11月30日" in card.dialog.text()
    picture(parts, "promise-1-ask")
    agree(qtbot, parts, card.dialog)
    assert "剩 5 个工作日" in labels(card)
    work.page.materials.go_to("medical")
    settle(parts)
    first = card.dialog
    press(qtbot, parts, Qt.Key.Key_D, lambda: card.dialog is not first)
    agree(qtbot, parts, card.dialog)
    press(qtbot, parts, Qt.Key.Key_G, lambda: work.page.view.stage == "accepted")  # 受理
    assert desk.ask(read_case, case_id).stage == "accepted"
    return case_id


def test_what_the_desk_shows_next_morning(parts, work, desk, promised):
    work.open(Place("today"))
    settle(parts)
    assert "无犯罪记录证明" in " ".join(link.text() for link in work.page._promised.findChildren(type(work.page._all)))
    assert not work.page._settled.isVisible()
    parts.window.leave()
    settle(parts)

    parts.window.enter(open_practice(parts.doors.folders.practice, NEXT))
    settle(parts)
    work, desk = parts.window.work, parts.window.desk
    page = work.page
    assert work.place.page == "today"
    assert page._settled.isVisible()
    row = next(n for n, one in enumerate(page._settled._rows) if one.case_id == promised)
    one = page._settled._rows[row]
    assert (one.material, one.state, one.ended_on) == ("no_crime", "broken", date(2026, 12, 1))
    picture(parts, "promise-2-morning")

    # one Enter leads to the paper; the clock stands, the line is missing again, and the card says what to do
    page._settled._table.opened.emit(row)
    settle(parts)
    assert (work.place.page, work.place.field) == ("case", "no_crime")
    case = work.page
    assert "暂停" in labels(case._clock)
    assert "恢复计时" in labels(case.materials.promise)
    state = next(s for s in desk.ask(list_materials, promised) if s.line.key == "no_crime")
    assert state.state == "missing"
    picture(parts, "promise-3-case")

    # the record stands with person and employer, and warns before the next case
    view = desk.ask(read_case, promised)
    work.open(Place("people", view.person_id, part="line"))
    settle(parts)
    assert "约束中" in labels(work.page)
    picture(parts, "promise-4-person")
    work.open(Place("employers", view.employer_id, part="credit"))
    settle(parts)
    assert "2027-12-01" in labels(work.page)
    work.open(Place("new", view.person_id, part="person"))
    settle(parts)
    assert view.number in labels(work.page)
    picture(parts, "promise-5-new")

    # the paper comes late: the clock goes on, the record stays
    work.open(Place("case", promised, part="materials", field="no_crime"))
    settle(parts)
    work.page.materials.card._note({}, "received")
    settle(parts)
    with desk._office.store.unit() as unit:
        assert [row.last_day for row in unit.rows(Pause, case_id=promised)] == [date(2026, 12, 1)]
    assert "暂停" not in labels(work.page._clock)


def test_signing_in_twice_settles_once(parts, work, desk, promised):
    for _again in range(2):
        parts.window.leave()
        settle(parts)
        parts.window.enter(open_practice(parts.doors.folders.practice, NEXT))
        settle(parts)
    page = parts.window.work.page
    assert [one.case_id for one in page._settled._rows].count(promised) == 1


def test_a_window_left_open_over_midnight_tells_by_itself(parts, work, desk, promised):
    office = desk._office
    desk._clock = NEXT
    office.store.clock = NEXT
    object.__setattr__(office, "clock", NEXT)
    parts.window.morning.look()
    settle(parts)
    assert any("承诺" in said for said in work.banners.shown())
    banner = next(iter(work.banners.shown()))
    work.banners.acted.emit(banner)
    settle(parts)
    assert work.page._settled.isVisible()
    assert QApplication.activeModalWidget() is None
    parts.window.morning.look()  # the same day again: nothing more
    assert len(work.banners.shown()) == 1
