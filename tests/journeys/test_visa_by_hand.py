"""Every kind of visa support by hand: picked by keys, its open questions answered in turn, its letter out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.case_types import ALL
from desktop.casework.filings.list_filings import list_filings
from desktop.casework.intake.read_case import read_case
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.forms.questions import question_of
from tests.journey_hands import give, picked, press
from tests.window_fixtures import settle

VISAS = [one for one in ALL if one.family == "visa_support"]
FRESH = 100_400  # a seed the practice office does not use
TRIES = 60


@pytest.mark.parametrize("one", VISAS, ids=lambda one: one.key)
def test_from_the_picker_to_the_register(qtbot, parts, work, desk, one) -> None:
    subject = one.sample(FRESH, desk.clock.today())
    page = picked(parts, work, desk, one, subject)
    form = page.answers.form
    case_id = page.view.id
    asked: list[str] = []
    for _step in range(TRIES):
        press(parts, Qt.Key.Key_F11)
        if not page.answers.isVisible():
            break
        at = form._walk.here()
        assert at is not None
        name = at[0]
        assert name not in asked, f"{name} is asked twice"
        asked.append(name)
        give(parts, page, question_of(one.answers, name), subject.answers[name])
    needed = {name for name, field in one.answers.model_fields.items() if field.is_required()}
    assert needed <= set(asked)
    told = desk.ask(read_case, case_id).subject.answers
    assert {name: told[name] for name in asked} == {name: subject.answers[name] for name in asked}

    page.show_part("verdict")
    settle(parts)
    assert page.verdict.verdict.ready, page.verdict.verdict.headline

    page.show_part("papers", "invitation")
    settle(parts)
    page.answers.form.fill({name: value for name, value in subject.answers.items() if name not in asked})
    assert page.save_now()
    page.show_part("papers", "invitation")
    settle(parts)
    press(parts, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    press(parts, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(desk.ask(list_filings, case_id)))
    filings = desk.ask(list_filings, case_id)
    assert [filing.paper for filing in filings] == ["invitation"]
    row = desk.ask(register_rows, desk.ask(find_register)[:1])[0]
    assert row.case_id == case_id
