"""A batch of titles in the window up to the day on which its names are up: letter, roster, decisions, notice."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.casework.practice.batches import intake
from desktop.casework.titles.submissions.find_applicants import find_applicants
from desktop.screens.titles.applying.deciding.decide_ask import KEYS
from tests.title_hands import CTRL, SHIFT, Round, complete, roster
from tests.window_fixtures import settle, type_in


def states(one: Round) -> list[str]:
    return [row.state for row in one.desk.ask(find_applicants, one.batch.batch_id)]


def take_in(one: Round, monkeypatch) -> None:
    """The letter, the roster tried dry and taken in."""
    one.day(one.days.hands_in)
    part = one.show("submissions")
    one.press(Qt.Key.Key_N, CTRL | SHIFT)
    ask = part.asked
    type_in(QApplication.focusWidget(), one.firm)
    one.until(ask.employer.list_open)
    one.press(Qt.Key.Key_Return)
    assert ask.employer_id == one.batch.employer_id
    ask.form.fill({"letter_number": "演人字〔2026〕18号", "letter_day": one.clock.today().isoformat(),
                   "people": one.size.people, "pages": 3, "contact": "李文静", "phone": "0431-81110000"})
    one.picture("01-letter")
    one.press(Qt.Key.Key_S, CTRL)
    assert not ask.isVisible()
    one.picture("02-submissions")
    file = roster(one)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(file), ""))
    one.press(Qt.Key.Key_O, CTRL)
    page = one.page
    one.press(Qt.Key.Key_O, CTRL)
    one.until(lambda: page._trial is not None and page._job is None)
    one.picture("03-roster-tried")
    one.press(Qt.Key.Key_Return, CTRL)
    one.until(lambda: page._taken is not None and page._job is None)
    one.picture("04-roster-taken")
    lacking = page._left()
    if lacking:  # a row without a required answer comes back to the firm, put right, in the same workbook
        roster(one, mended=True)
        one.press(Qt.Key.Key_R, CTRL)
        one.press(Qt.Key.Key_O, CTRL)
        one.until(lambda: page._trial is not None and page._job is None)
        assert (page._ready(), page._trial.had) == (lacking, one.size.people - lacking)
        one.press(Qt.Key.Key_Return, CTRL)
        one.until(lambda: page._taken is not None and page._job is None)
    one.press(Qt.Key.Key_G, CTRL)
    assert states(one) == ["received"] * one.size.people
    one.picture("05-applicants")


def look_through(one: Round, _monkeypatch) -> None:
    """The rest of each form, the papers in the bags; then whoever is in order is accepted, the others returned."""
    complete(one)
    one.day(one.days.looks)
    for decision in ("accept", "return"):
        decide(one, "received", decision, "06")
    rows = one.desk.ask(find_applicants, one.batch.batch_id)
    one.batch.returned = [row.id for row in rows if row.state == "correcting"]
    # not every invented fault is one that is returned for
    found = Counter(states(one))
    assert set(found) == {"accepted", "correcting"}
    assert 3 * one.size.faulty <= 4 * found["correcting"] <= 4 * one.size.faulty


def decide(one: Round, state: str, decision: str, name: str) -> None:
    """Those in a state listed, F8, the decision tried dry, carried out, left."""
    part = one.show("applicants")
    part.go_to(state)
    one.press(Qt.Key.Key_A, CTRL)
    one.press(Qt.Key.Key_F8)
    ask = part.asked
    one.until(lambda: ask._job is None)
    ask.choose(KEYS.index(decision))
    one.until(lambda: ask._job is None and ask.trial is not None)
    one.picture(f"{name}-{decision}")
    one.press(Qt.Key.Key_Return, CTRL)
    one.until(lambda: ask.result_told is not None and ask._job is None)
    one.picture(f"{name}-{decision}-done")
    one.press(Qt.Key.Key_Escape)


def tell(one: Round, _monkeypatch) -> None:
    """Told once, within three days."""
    part = one.show("submissions")
    one.press(Qt.Key.Key_F10)
    dialog = part.asked
    settle(one.parts)
    one.picture("09-notice")
    one.press(Qt.Key.Key_Return, CTRL)
    assert dialog.issued.startswith(b"%PDF")
    one.picture("10-notice-issued")
    one.press(Qt.Key.Key_Escape)
    one.batch.submission_id = next(iter(part._rows))
    assert part._rows[one.batch.submission_id].told_on == one.days.looks
    one.picture("11-told")


def put_right(one: Round, _monkeypatch) -> None:
    """Most come back in order, one is withdrawn; intake closes by F7, and who has not come back lapses."""
    one.clock.go_to(one.days.mends)
    with one.office.store.hurried():
        intake.put_right(one.office, one.batch, one.people)
    one.day(one.days.closes)
    one.show("applicants")
    one.press(Qt.Key.Key_F7)
    one.press(Qt.Key.Key_Return)
    assert one.page.view.row.state == "checking"
    one.day(one.days.lapses)
    decide(one, "correcting", "lapse", "12")
    assert Counter(states(one)) == {"accepted": one.size.people - 3, "lapsed": 2, "withdrawn": 1}
