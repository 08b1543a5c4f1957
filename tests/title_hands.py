"""The hands that live a batch of titles in the window: one function a step, the same for eight people and for 143."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app.compose import Parts, compose
from desktop.basics.clock import BEIJING
from desktop.case_types.roster.template import cells_of, template_of
from desktop.case_types.samples.people import invented_employer
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.mark_seen import mark_seen
from desktop.casework.office import Office
from desktop.casework.practice.batches import intake
from desktop.casework.practice.batches.days import SPAN, Days
from desktop.casework.practice.batches.people import REVIEW, Applicant, applicants
from desktop.casework.practice.batches.whole_batch import FIRM, ONSITE, Size
from desktop.casework.practice.make_practice import at_nine, make_practice
from desktop.casework.practice.open_practice import open_practice
from desktop.documents.sheets.parts import EntryRow
from desktop.documents.sheets.write import write
from desktop.screens.start.doors import Folders
from tests.window_fixtures import press, settle

HOW = Qt.KeyboardModifier
PLAIN, CTRL, ALT, SHIFT = HOW.NoModifier, HOW.ControlModifier, HOW.AltModifier, HOW.ShiftModifier
LAST = date(2026, 11, 24)
PARTS = ("overview", "submissions", "applicants", "publicity", "sessions", "results", "papers", "figures")


class MovedClock:
    """A clock that stands until the journey moves it on."""

    def __init__(self, instant: datetime) -> None:
        self._instant = instant

    def now(self) -> datetime:
        return self._instant

    def today(self) -> date:
        return self._instant.astimezone(BEIJING).date()

    def go_to(self, day: date, minutes: int = 0) -> None:
        self._instant = max(self._instant, at_nine(day, minutes).now())


@dataclass
class Round:
    """One batch in one window, and what its steps hand on."""

    parts: Parts
    clock: MovedClock
    days: Days
    batch: intake.Batch
    people: list[Applicant]
    firm: str
    folder: Path
    size: Size

    @property
    def whole(self) -> bool:
        """Every paper of everybody, as a real review needs them."""
        return self.size == ONSITE

    @property
    def work(self):
        return self.parts.window.work

    @property
    def desk(self):
        return self.parts.window.desk

    @property
    def office(self) -> Office:
        return self.desk._office

    @property
    def page(self):
        return self.work.page

    @property
    def part(self):
        return self.page.part

    @property
    def panel(self):
        return self.part.panel

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier = PLAIN) -> None:
        press(self.parts, key, how)

    def keys(self, text: str) -> None:
        """Letters to whatever has the keys, one after another; a line's end is Enter."""
        for letter in text:
            self.parts.window.activateWindow()
            QApplication.processEvents()
            widget = QApplication.focusWidget()
            assert widget is not None, "nobody has the keys"
            if letter == "\n":
                QTest.keyClick(widget, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(widget, letter)
        settle(self.parts)

    def day(self, day: date, minutes: int = 0) -> None:
        """The next time anybody sits at the desk; the page is read again, as it is each morning."""
        self.clock.go_to(day, minutes)
        self.page.refresh()
        settle(self.parts)

    def until(self, done: Callable[[], bool], most: float = 300) -> None:
        """Wait for work beside the window."""
        begun = time.monotonic()
        while not done():
            settle(self.parts)
            QTest.qWait(20)
            assert time.monotonic() - begun < most, "it does not come to its end"

    def show(self, part: str):
        """To the batch by the rail and the list where the window is elsewhere, then to a part by its number."""
        if self.work.place.page != "batch":
            self.press(Qt.Key.Key_T, ALT)
            self.press(Qt.Key.Key_Return)
        self.press(Qt.Key(Qt.Key.Key_1 + PARTS.index(part)), CTRL)
        assert (self.work.place.page, self.page.here) == ("batch", part)
        return self.part

    def picture(self, name: str) -> None:
        """The window with whatever is asked over it, where somebody wants to look."""
        if folder := os.environ.get("DESK_PICTURES"):
            settle(self.parts)
            shot = self.parts.window.grab()
            over = QApplication.activeModalWidget()
            shot.save(str(Path(folder, f"{name}.png")))
            if over is not None:
                over.grab().save(str(Path(folder, f"{name}-asked.png")))


def begun(qapp, folder: Path, size: Size) -> Iterator[Round]:
    """A practice office with a batch that takes in, and the window open at it."""
    first = LAST - timedelta(days=SPAN + 2)
    make_practice(folder / "practice", 0, at_nine(first))
    clock = MovedClock(at_nine(first).now().astimezone(UTC))
    parts = compose(qapp, Folders(folder / "office", folder / "practice"), folder / "window.ini", clock)
    parts.window.resize(1440, 900)
    parts.window.show()
    parts.window.enter(open_practice(folder / "practice", clock))
    settle(parts)
    parts.window.resize(1440, 900)
    office = parts.window.desk._office
    days = Days.ending(office.policy, LAST)
    firm = {"zone": "长春新区", **invented_employer(FIRM)}
    clock.go_to(days.opens)
    with office.store.hurried():
        batch = intake.set_up(office, days, firm, size.seats, 1)
    more = size.people // 15 + 1  # those who come by another road stand in no roster of the review
    every = [one for one in applicants(size.people + more, size.faulty, days.hands_in, firm, 1) if one.kind == REVIEW]
    beyond = {id(one) for one in [one for one in every if not one.faulty][size.people - size.faulty :]}
    people = [one for one in every if id(one) not in beyond]
    yield Round(parts, clock, days, batch, people, str(firm["name"]), folder, size)
    parts.window.close()
    parts.window.deleteLater()
    parts.doors.deleteLater()
    settle(parts)
    qapp.setStyleSheet("")


def roster(one: Round, *, mended: bool = False) -> Path:
    """The firm's workbook."""
    path = one.folder / "roster.xlsx"
    subjects = [each.mended if mended else each.subject for each in one.people]
    path.write_bytes(write(template_of(REVIEW, [EntryRow(cells_of(REVIEW, subject)) for subject in subjects])))
    return path


def complete(one: Round) -> None:
    """What the forms tell beyond the roster is filled in, what lies in the bags was compared with its original."""
    office = one.office
    told = {str(each.subject.person.get("citizen_number")): each for each in one.people}
    with office.store.hurried():
        for row in office.store.reads.title_applications(one.batch.batch_id):
            number = str(office.store.reads.person(row.person_id).data.get("citizen_number"))
            forms, whole = told[number].subject.answers, told[number].mended.answers
            save_answers(office, row.case_id, {**{name: None for name in whole if name not in forms}, **forms})
            wanted = list_materials(office, row.case_id)
            keys = [state.line.key for state in wanted if state.line.need not in {"optional", "waived"}]
            mark_seen(office, row.case_id, keys)
