"""A new case by keys alone: the kind picked by number or pinyin, or found by the guide, with and without a person."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.case_types import ALL
from desktop.casework.employers.find_employers import find_employers
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.read_case import read_case
from desktop.casework.people.find_people import find_people
from desktop.casework.people.permit_line.save_credential import save_credential
from desktop.casework.people.save_person import save_person
from desktop.screens.page import Place
from tests.window_fixtures import settle, type_in


@pytest.fixture
def page(parts, work):
    work.open(Place("new"))
    settle(parts)
    parts.window.activateWindow()
    return work.page


@pytest.fixture
def chosen(page, desk) -> tuple[int, int]:
    person, employer = desk.ask(find_people)[0], desk.ask(find_employers)[0]
    page.person.choose(person)
    page.employer.choose(employer)
    page._go_on()
    return person, employer


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QApplication.processEvents()  # what was put in its place just now takes the keys only when it is shown
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()


def test_no_kind_stands_by_itself(page, chosen):
    assert page.kind.key == ""
    assert not page._go.isEnabled()
    assert "事项" in page._why.text()


def test_a_number_picks_the_kind_and_goes_on_to_the_button(page, chosen):
    assert page.kind._line.hasFocus()
    press(Qt.Key.Key_4)
    assert page.kind.key == ALL[3].key
    assert page._go.hasFocus()


def test_pinyin_finds_a_kind(page, chosen):
    type_in(page.kind._line, "zhuxiao")
    shown = [row.answer.key for row in page.kind.list._rows]
    assert shown[0] == "work_permit_cancel"  # whose title says so; the others only speak of it
    assert len(shown) < len(ALL)
    press(Qt.Key.Key_Return)
    assert page.kind.key == "work_permit_cancel"
    assert len(page.kind.list._rows) == len([kind for kind in ALL if kind.family == "work_permit"])


def test_what_is_not_there_is_said(page, chosen):
    type_in(page.kind._line, "qqqq")
    assert page.kind._none.isVisible()
    press(Qt.Key.Key_Return)
    assert page.kind.key == ""


def test_an_account_needs_nobody(parts, work, page, desk):
    employer = desk.ask(find_employers)[0]
    page.kind.list.take("employer_account")
    assert not page.person.picker.isEnabled()
    assert page.person._idle.isVisible()
    page.employer.choose(employer)
    assert page._go.isEnabled()
    page._go.click()
    settle(parts)
    assert work.place.page == "case"
    case = work.page
    assert case.view.person_id is None
    assert case._head.findChildren(type(case._clock))  # the head stands
    assert not case.answers._segments._group.button(1).isVisible()
    case.answers.form.finished.emit()  # Enter in the last field goes past the applicant to the employer
    assert case.answers._stack.currentWidget() is case.answers.employer
    for part in ("verdict", "materials", "papers", "history"):
        case.show_part(part)
        settle(parts)
    assert case.save_now()
    work.open(Place("people"))
    settle(parts)
    assert len(desk.ask(find_people)) == len(work.page._keys)  # nobody was made by the way


def test_the_guide_leads_by_keys_to_an_extension_and_carries_its_answers(qtbot, parts, work, page, desk):
    person = desk.do(save_person, None, {"surname": "GUIDED", "given_names": "ONE"}).person  # holds nothing yet
    employer = desk.do(save_employer, None, {"name": "引导演示有限公司", "has_account": True}).employer
    permit = {"kind": "permit", "number": "JL2024A00001", "last_day": "2027-01-20", "employer": "引导演示有限公司"}
    desk.do(save_credential, person, None, permit)
    page.person.choose(person)
    page.employer.choose(employer)
    page._go_on()
    press(Qt.Key.Key_F12)
    guide = page.guide
    qtbot.waitUntil(guide.isVisible)  # a button pressed by its key shows it for a moment
    assert not page.kind.isVisible()
    press(Qt.Key.Key_1)  # a work permit
    press(Qt.Key.Key_Return)  # the account, as on file
    press(Qt.Key.Key_Return)  # the permit is alive, as on file
    press(Qt.Key.Key_1)  # goes on
    press(Qt.Key.Key_Return)  # the same employer, as on file
    press(Qt.Key.Key_2)  # promoted
    press(Qt.Key.Key_Backspace, Qt.Key.Key_2)  # one back and again
    press(Qt.Key.Key_Return)  # the window is open, as on file
    assert "延期" in guide._says.text()
    assert "选错会怎样" in guide._advice.text()
    assert not page._go.isEnabled()
    press(Qt.Key.Key_Return)
    assert page.kind.key == "work_permit_extend"
    assert not guide.isVisible()
    assert page._go.hasFocus()
    press(Qt.Key.Key_Return)
    settle(parts)
    answers = desk.ask(read_case, work.page.view.id).subject.answers
    assert (answers["same_employer"], answers["same_post"], answers["same_occupation"]) == (True, False, True)
    assert answers["change_items"] == ["post"]


def test_an_end_that_is_not_here_offers_no_kind(page, chosen):
    page._begin_guide()
    for key in ("work_permit", "yes", "never", "abroad", "short", "visa_m"):
        page.guide._answer(key)
    assert not page.guide._use.isVisible()
    assert "M字" in page.guide._says.text()
    assert page.guide._back.hasFocus()
    assert not page._go.isEnabled()


def test_leaving_the_guide_leaves_what_stood(page, chosen):
    page.kind.list.take("work_permit_change")
    page._begin_guide()
    assert page.kind.key == ""
    press(Qt.Key.Key_Escape)
    assert page.kind.key == "work_permit_change"
    assert page._go.isEnabled()
    page._begin_guide()
    press(Qt.Key.Key_Backspace)  # before the first question: back to the list
    assert page.kind.isVisible()


def test_another_kind_picked_by_hand_carries_nothing(page, chosen):
    page._guided("work_permit_extend", {"same_post": False})
    assert page._carries == {"same_post": False}
    page.kind.list.take("work_permit_extend")
    assert page._carries == {}


def test_the_families_are_turned_with_the_arrows_and_found_all_at_once(page, chosen):
    families = list(dict.fromkeys(kind.family for kind in ALL))
    for family in families:
        shown = [row.answer.key for row in page.kind.list._rows]
        assert shown == [kind.key for kind in ALL if kind.family == family]
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Left)
    assert page.kind.list._rows[0].answer.key == next(kind.key for kind in ALL if kind.family == families[-1])
    type_in(page.kind._line, "kouan")  # 口岸, of another family than the one shown
    assert page.kind.list._rows[0].answer.key == "visa_port"
    press(Qt.Key.Key_Return)
    assert page.kind.key == "visa_port"
    assert page.kind._family == "visa_support"
    type_in(page.kind._line, "qian")
    page.kind._line.setText("")
    assert {row.answer.key for row in page.kind.list._rows} == {k.key for k in ALL if k.family == "visa_support"}


def test_more_than_nine_that_fit_are_counted(page, chosen):
    type_in(page.kind._line, "外国人")
    fitting = [k for k in page.kind._kinds if "外国人" in k.title or "外国人" in k.says]
    assert len(fitting) > len(page.kind.list._rows) == 9
    assert str(len(fitting) - 9) in page.kind._none.text()
