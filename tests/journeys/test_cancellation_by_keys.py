"""A permit is cancelled because its holder left without a word: by keys, from the reason to what stands on paper."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.case_types.work_permit.kinds.cancel import KEY as CANCEL
from desktop.casework.filings.preview_filing import preview_filing
from desktop.casework.intake.judge_case import judge_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.materials.list_materials import list_materials
from desktop.documents.preview import page_texts
from desktop.screens.page import Place
from tests.journeys.test_extension_by_keys import on_file
from tests.window_fixtures import settle, type_in


@pytest.fixture
def case(parts, work, desk) -> int:
    person = desk.ask(on_file)
    employer = desk.ask(lambda office: office.store.reads.credentials_of(person)[0].employer_id)
    case_id = desk.do(open_case, CANCEL, person, employer).case
    work.open(Place("case", case_id))
    settle(parts)
    return case_id


def fill(qtbot, parts, form, name: str, told: str) -> None:
    """Into a question of the form, and type; what is written in Chinese comes by the input method."""
    parts.window.activateWindow()
    qtbot.waitUntil(parts.window.isActiveWindow)
    form.go_to(name)
    settle(parts)
    box = QApplication.focusWidget()
    if told.isascii():
        QTest.keyClicks(box, told)
    else:
        type_in(box, told)
    QTest.keyClick(box, Qt.Key.Key_Return)  # takes what an open list marks, and goes on
    settle(parts)


def test_somebody_who_vanished_is_announced_before_the_permit_goes(qtbot, parts, work, desk, case) -> None:
    page, form = work.page, work.page.answers.form
    fill(qtbot, parts, form, "end_reason", "lgsq")
    page.save_now()
    answers = desk.ask(read_case, case).subject.answers
    assert answers["end_reason"] == "vanished", answers
    fill(qtbot, parts, form, "ended_on", "2026-11-01")
    fill(qtbot, parts, form, "left_on", "2026-10-12")
    fill(qtbot, parts, form, "newspaper_on", "2026-11-10")
    fill(qtbot, parts, form, "newspaper", "长春日报")
    page.save_now()
    told = desk.ask(read_case, case).subject.answers
    assert (told["left_on"], told["newspaper_on"], told["newspaper"]) == ("2026-10-12", "2026-11-10", "长春日报")
    needed = {state.line.key for state in desk.ask(list_materials, case) if state.line.need == "required"}
    assert {"newspaper_notice", "legal_statement", "leave_proof"} <= needed
    verdict = desk.ask(judge_case, case)
    shown = {condition.id: condition.outcome.value for condition in verdict.conditions}
    assert (shown["cancel_unreachable"], shown["cancel_notice"], shown["cancel_signed"]) == ("met", "met", "waived")
    assert "2026-12-04" in verdict.headline  # ten working days from the notice's end
    assert {gap.key for gap in desk.ask(read_gaps, case)} >= {"newspaper_notice", "legal_statement", "leave_proof"}
    for paper in ("application", "materials_list"):
        pdf = desk.ask(preview_filing, case, paper).pdf
        words = "".join("".join(page_texts(pdf)).split())
        if folder := os.environ.get("DESK_PICTURES"):
            Path(folder, f"cancel-{paper}.pdf").write_bytes(pdf)
        if paper == "application":
            assert "长春日报" in words
            assert "2026年11月10日" in words
    if folder := os.environ.get("DESK_PICTURES"):
        for part in ("answers", "verdict", "materials"):
            page.show_part(part)
            settle(parts)
            parts.window.grab().save(str(Path(folder, f"cancel-{part}.png")))
