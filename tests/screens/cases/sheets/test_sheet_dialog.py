from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.casework.intake.find_cases import find_cases
from desktop.casework.people.save_person import save_person
from desktop.screens import printing
from desktop.screens.page import Place
from tests.window_fixtures import press, settle

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(parts, work, desk, nationality="KOR"):
    key = desk.ask(find_cases, stage="accepted")[0]
    work.open(Place("case", key, part="papers"))
    settle(parts)
    desk.do(save_person, work.page.view.person_id, {"nationality": nationality}, reason="更正国籍")
    settle(parts)
    press(parts, Qt.Key.Key_B, CTRL)
    return key, work.page.papers.more.dialog


def test_one_key_opens_the_sheet_in_the_language_of_the_passport(parts, work, desk):
    _key, dialog = opened(parts, work, desk)
    assert dialog.isVisible()
    assert dialog._language == "ko"
    assert dialog.paper.pages() >= 1


def test_f4_goes_through_the_languages_and_the_list_through_the_sheets(parts, work, desk):
    _key, dialog = opened(parts, work, desk)
    first = dialog._pdf
    press(parts, Qt.Key.Key_F4)
    assert dialog._language == "ja"
    assert dialog._pdf != first
    dialog._list.set_current("appointment")
    dialog._pick("appointment")
    settle(parts)
    assert dialog._change.isVisible()
    assert not dialog._print.isEnabled()  # nothing was told of the appointment yet
    press(parts, Qt.Key.Key_F2)
    dialog._asked.answered.emit({"on_day": "2026-12-01", "at": "9:30"})
    settle(parts)
    assert dialog._print.isEnabled()


def test_printing_is_written_down(parts, work, desk, monkeypatch):
    class Printer:
        def printerName(self):  # noqa: N802 - Qt's name
            return "窗口"

    monkeypatch.setattr(printing, "choose_printer", lambda _parent, _pages: Printer())
    monkeypatch.setattr(printing, "send", lambda _pdf, _printer: True)
    key, _dialog = opened(parts, work, desk)
    press(parts, Qt.Key.Key_P, CTRL)
    event = desk.ask(lambda office: office.store.reads.history(key)[0])
    assert event.verb == "note_sheet"


def test_a_person_has_the_renewal_sheet_alone(parts, work, desk):
    key = desk.ask(find_cases, stage="accepted")[0]
    work.open(Place("case", key))
    settle(parts)
    work.open(Place("people", work.page.view.person_id, part="line"))
    settle(parts)
    work.page._line._open_sheets()
    settle(parts)
    assert [one.key for one in work.page._line._dialog._offer.sheets] == ["renewal"]
    assert work.page._line._dialog.paper.pages() >= 1
