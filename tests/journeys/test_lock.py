"""Locking hides everything and loses nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.read_case import read_case
from desktop.screens.page import Place
from tests.window_fixtures import settle, type_in


def typed_post(parts, work, desk):
    key = desk.ask(find_cases, stage="accepted", kind="work_permit_extend")[0]  # one whose form asks for the post
    work.open(Place("case", key, part="answers", field="post"))
    settle(parts)
    work.page.answers._correction.begin("申请表笔误")  # the case is accepted: its sitting outlives the lock
    field = work.page.answers.form._editors["post"].findChild(QLineEdit)
    field.clear()
    type_in(field, "精密光学工程师")
    return key


def test_text_typed_just_before_locking_is_on_file_and_still_on_the_page(parts, work, desk):
    key = typed_post(parts, work, desk)
    parts.window.lock()
    assert parts.window.locked
    assert not work.isVisible()
    assert desk.closed
    parts.window._lock.enter()
    settle(parts)
    assert not parts.window.locked
    assert parts.window.work is work
    assert work.place.key == key
    assert work.page.answers.form.answers()["post"] == "精密光学工程师"
    assert desk.ask(read_case, key).subject.answers["post"] == "精密光学工程师"


def test_text_that_could_not_be_saved_waits_behind_the_lock(parts, work, desk, monkeypatch):
    key = typed_post(parts, work, desk)
    with monkeypatch.context() as broken:
        broken.setattr(desk, "do", lambda *_args, **_named: None)  # the disk is full
        parts.window.lock()
    assert work.page.answers.form.answers()["post"] == "精密光学工程师"
    parts.window._lock.enter()
    settle(parts)
    assert desk.ask(read_case, key).subject.answers["post"] == "精密光学工程师"


def test_resting_locks(parts, work):
    parts.window._idle.rested.emit()
    assert parts.window.locked


def test_closing_the_window_keeps_what_was_typed(parts, work, desk):
    from desktop.casework.practice.open_practice import open_practice

    key = typed_post(parts, work, desk)
    parts.window.close()
    office = open_practice(parts.doors.folders.practice, parts.doors.clock)
    assert read_case(office, key).subject.answers["post"] == "精密光学工程师"
    office.store.close()


def test_a_dialog_of_the_office_is_not_seen_over_the_lock(parts, work):
    from desktop.widgets.asking.ask import Ask

    ask = Ask(parts.theme, "作废文书", "…", "作废", parent=work)
    ask.open()
    parts.window.lock()
    assert not ask.isVisible()
