"""The verdict tab: what is lacking, what is seen by eye, and what was set otherwise, by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.casework.casefile.case_file import case_file
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.judge_case import judge_case
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.overriding.read_overrides import read_overrides
from desktop.casework.returns.read_reasons import read_reasons
from desktop.screens.page import Place
from tests.window_fixtures import settle


@pytest.fixture
def tab(parts, work, desk):
    keys = [key for stage in ("accepted", "registered", "reviewing") for key in desk.ask(find_cases, stage=stage)]
    key = next(key for key in keys if desk.ask(judge_case, key).nearest)
    work.open(Place("case", key, part="verdict"))
    settle(parts)
    return work.page.verdict


def test_what_is_lacking_stands_as_it_was_computed(tab, desk):
    verdict = desk.ask(judge_case, tab.view.id)
    model = tab._nearest._table.model()
    shown = [model.index(row, 2).data() for row in range(model.rowCount())]
    assert shown == [way.says for told in verdict.nearest for way in told.ways or (told,)]


def test_every_reason_seen_by_eye_is_offered_and_space_ticks_it(parts, tab, desk):
    offered = {r.id for r in desk.ask(lambda office: case_file(office, tab.view.id).reasons()) if r.by_eye}
    assert set(tab.eye.boxes) == offered != set()
    box = tab.eye.boxes["signature"]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    settle(parts)
    assert any("signature" in gap.reasons for gap in desk.ask(read_gaps, tab.view.id))
    assert tab.eye.boxes["signature"].isChecked()
    QTest.keyClick(tab.eye.boxes["signature"], Qt.Key.Key_Space)
    settle(parts)
    assert not any(gap.kind == "reason" for gap in desk.ask(read_gaps, tab.view.id))


def test_what_was_seen_may_be_written_down(parts, tab, desk):
    tab.eye._ask(next(one for one in desk.ask(read_reasons, tab.view.id) if one.id == "wrong_seal"))
    tab.eye._asked.answered.emit("合同第4页盖的是合同专用章")
    tab.eye._asked.close()  # as the dialog's own button does
    settle(parts)
    gap = next(gap for gap in desk.ask(read_gaps, tab.view.id) if "wrong_seal" in gap.reasons)
    assert "合同专用章" in gap.why


def test_another_finding_is_asked_for_in_a_form_and_taken_back(parts, tab, desk):
    computed = desk.ask(judge_case, tab.view.id).talent_class
    tab.overrides.button.click()
    settle(parts)
    form = tab.overrides._form.form
    form._say_yes()
    assert desk.ask(read_overrides, tab.view.id).rows == ()  # nothing is kept while something is missing
    form.answered.emit({"change": "class=C", "reason": "决定机关答复", "basis": "长人社函〔2026〕8号", "approver": "2"})
    settle(parts)
    verdict = desk.ask(judge_case, tab.view.id)
    assert (verdict.talent_class, verdict.class_that_stands) == (computed, "C")
    assert "长人社函" in tab._signed.text()
    (row,) = desk.ask(read_overrides, tab.view.id).rows
    tab.overrides._ask_revoke(row.id)
    assert not form.isVisible()  # it went when the act was kept
    tab.overrides._asked.answered.emit("决定机关更正")
    tab.overrides._asked.close()
    settle(parts)
    assert desk.ask(judge_case, tab.view.id).overrides == ()
    assert tab._signed.isHidden()
    model = tab.overrides._table.model()
    assert "决定机关更正" in model.index(0, 2).data()


def test_the_sheet_for_the_applicant_is_one_click_away(parts, tab, work):
    tab._nearest.paper_asked.emit()
    settle(parts)
    assert work.page.papers._key == "nearest_sheet"
