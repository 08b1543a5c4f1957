"""Each kind of residence through the real window: from the list of kinds to the paper on the person's line."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.case_types.gaps import blocking
from desktop.case_types.residence import RESIDENCES
from desktop.casework.intake.judge_case import judge_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.letters.list_templates import list_templates
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import note_material
from desktop.casework.people.permit_line.read_line import read_line
from desktop.casework.people.plan.read_plan import read_plan
from desktop.screens.page import Place
from tests.journey_hands import choose_people
from tests.window_fixtures import CLOCK, settle, type_in

DAY = CLOCK.today()
CTRL = Qt.KeyboardModifier.ControlModifier
# What an officer types to find the kind, by pinyin of its title.
TYPED = {
    "residence_work": "jlzj", "residence_startup": "chuangye", "residence_internship": "shixi",
    "residence_family": "jiashu", "permanent_residence": "yjjl",
}  # fmt: skip
SUPPORTED = {"residence_work", "residence_startup", "residence_internship", "permanent_residence"}


def whole(kind):
    """An invented case of the kind that may go, not one the practice office holds."""
    for seed in range(70_000, 70_040):
        subject = kind.sample(seed, DAY)
        if seed % 4 != 3 and subject.answers.get("apply_for") in {None, "first"}:
            return subject
    raise AssertionError("no sample")


def press(parts, key: Qt.Key, how=Qt.KeyboardModifier.NoModifier) -> None:
    (QApplication.activeModalWidget() or parts.window).activateWindow()
    for _turn in range(40):
        if QApplication.focusWidget() is not None:
            break
        QTest.qWait(25)
    assert QApplication.focusWidget() is not None
    QTest.keyClick(QApplication.focusWidget(), key, how)
    QTest.qWait(150)
    settle(parts)


def to_the_decision(parts, desk, key: int, until: date) -> None:
    """Accepted, checked, forwarded to the exit-entry police; then what they issued, as the form asks for it."""
    for _step in range(3):
        press(parts, Qt.Key.Key_G, CTRL)
        if QApplication.activeModalWidget() is not None:
            press(parts, Qt.Key.Key_Return, CTRL)
    assert desk.ask(read_case, key).stage == "forwarded"
    press(parts, Qt.Key.Key_G, CTRL)
    ask = QApplication.activeModalWidget()
    ask.form.fill({"paper_number": "E12345678", "paper_from": DAY.isoformat(), "paper_expires_on": until.isoformat()})
    settle(parts)
    press(parts, Qt.Key.Key_S, CTRL)
    assert desk.ask(read_case, key).stage == "decided"


@pytest.mark.parametrize("kind", RESIDENCES, ids=lambda kind: kind.key)
def test_from_the_kind_to_the_paper_on_the_line(parts, work, desk, kind) -> None:
    subject = whole(kind)
    work.open(Place("new"))
    settle(parts)
    page = work.page
    choose_people(page, subject)
    page._go_on()
    type_in(page.kind._line, TYPED[kind.key])
    press(parts, Qt.Key.Key_Return)
    assert page.kind.key == kind.key
    press(parts, Qt.Key.Key_Return)  # the button that opens the case has the keys
    assert work.place.page == "case"
    case = work.page
    key = case.view.id

    case.answers.form.fill(subject.answers)
    settle(parts)
    assert case.save_now()
    answers = desk.ask(read_case, key).subject.answers
    assert {name: answers.get(name) for name in subject.answers} == dict(subject.answers)
    verdict = desk.ask(judge_case, key)
    assert verdict.reached, [(c.says, c.fact) for c in verdict.conditions if c.outcome == "unmet"]
    for part in ("verdict", "materials", "papers", "history"):
        case.show_part(part)
        settle(parts)
    assert not case.verdict._letter.isVisible()  # no class is spoken of
    assert verdict.headline in case.verdict._headline.text()

    # every paper that is due is seen in the original, by key
    case.show_part("materials")
    settle(parts)

    def due() -> int:
        return sum(s.state == "missing" and s.line.need == "required" for s in desk.ask(list_materials, key))

    while left := due():
        press(parts, Qt.Key.Key_Return, CTRL)
        assert due() < left
    for state in desk.ask(list_materials, key):  # what counts from its issue is noted with its day
        if state.state == "checked" and state.line.months_valid is not None:
            desk.do(note_material, key, state.line.key, "checked", DAY - timedelta(days=9))
    settle(parts)
    assert blocking(desk.ask(read_gaps, key)) == ()

    serving = [one.key for one in desk.ask(list_templates, key) if one.serves]
    assert bool(serving) is (kind.key in SUPPORTED)

    until = verdict.validity.until if verdict.validity is not None else date(2036, 11, 22)
    to_the_decision(parts, desk, key, until)
    left = next(one for one in desk.ask(read_line, case.view.person_id).credentials if one.case_id == key)
    assert (left.kind, left.number, left.last_day, left.state) == (kind.yields[0], "E12345678", until, "alive")
    planned = {one.step.kind: one for one in desk.ask(read_plan, case.view.person_id).steps}
    assert planned[left.kind].step.ends == until
    if left.kind == "residence":
        assert planned["residence"].opens == kind.key  # what extends it is the kind that gave it
