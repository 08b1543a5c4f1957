"""Every talent service by hand: picked by keys, its questions answered in turn, taken along its own stages."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.basics.paths import resource
from desktop.case_types import ALL
from desktop.case_types.case_type import CaseType, Subject
from desktop.casework.intake.read_case import read_case
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.mark_seen import mark_seen
from desktop.casework.materials.note_material import note_material
from desktop.forms.questions import question_of
from desktop.policy.book.library import PolicyLibrary
from desktop.widgets.form.form_ask import FormAsk
from tests.journey_hands import give, picked, press
from tests.window_fixtures import settle, type_in

TALENTS = [one for one in ALL if one.family == "talent_service"]
TODAY = date(2026, 11, 23)
TRIES = 60
CONTROL = Qt.KeyboardModifier.ControlModifier


@cache
def library() -> PolicyLibrary:
    return PolicyLibrary.read(resource("resources", "policy"))


def whole(one: CaseType) -> Subject:
    """An invented subject the practice office does not have, that nothing stands in the way of."""
    seeds = range(100_400, 100_480, 4)
    subjects = (one.sample(seed, TODAY) for seed in seeds if one.sample is not None)
    return next(s for s in subjects if one.judge(library(), one.facts(s, TODAY), TODAY).ready)


def answered(parts, page, one: CaseType, subject: Subject) -> list[str]:
    """What the key to the next gap leads to, each answered; the names in turn."""
    asked: list[str] = []
    for _step in range(TRIES):
        press(parts, Qt.Key.Key_F11)
        if not page.answers.isVisible():
            break
        at = page.answers.form._walk.here()
        assert at is not None
        assert at[0] not in asked, f"{at[0]} is asked twice"
        asked.append(at[0])
        give(parts, page, question_of(one.answers, at[0]), subject.answers[at[0]])
    return asked


def step(qtbot, parts, desk, page, stage: str) -> None:
    """One stage on by Ctrl+G, with what it asks for: words and Enter."""
    before = desk.ask(read_case, page.view.id).stage
    press(parts, Qt.Key.Key_G, CONTROL)

    def on() -> bool:
        return desk.ask(read_case, page.view.id).stage != before

    qtbot.waitUntil(lambda: on() or QApplication.activeModalWidget() is not None)  # a key shows its button a moment
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, FormAsk):  # the decision: what is known stands in it already
        press(parts, Qt.Key.Key_S, CONTROL)
    elif dialog is not None:
        dialog.activateWindow()
        qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
        type_in(QApplication.focusWidget(), "演示部门函〔2026〕8号，同意")
        press(parts, Qt.Key.Key_Tab)
        press(parts, Qt.Key.Key_Tab)
        press(parts, Qt.Key.Key_Return)
    qtbot.waitUntil(on)
    assert desk.ask(read_case, page.view.id).stage == stage


@pytest.mark.parametrize("one", TALENTS, ids=lambda one: one.key)
def test_from_the_picker_to_the_end(qtbot, parts, work, desk, one) -> None:
    subject = whole(one)
    page = picked(parts, work, desk, one, subject)
    asked = answered(parts, page, one, subject)
    needed = {name for name, field in one.answers.model_fields.items() if field.is_required()}
    assert needed <= set(asked)
    page.answers.form.fill({name: value for name, value in subject.answers.items() if name not in asked})
    assert page.save_now()
    page.show_part("verdict")
    settle(parts)
    assert page.verdict.verdict.ready, page.verdict.verdict.headline
    lines = [state.line for state in desk.ask(list_materials, page.view.id)]
    desk.do(mark_seen, page.view.id, [line.key for line in lines if line.need in {"required", "conditional"}])
    for line in lines:
        if line.months_valid is not None:
            desk.do(note_material, page.view.id, line.key, "checked", TODAY, None, "")
    settle(parts)
    for stage in one.stages[2:]:
        step(qtbot, parts, desk, page, stage)
    held = desk.ask(lambda office: office.store.reads.credentials_of(page.view.person_id))
    kept = {row.kind for row in held}
    assert set(one.yields) - {"lease", "schooling"} <= kept
