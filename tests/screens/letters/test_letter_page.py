"""At a letter's page a draft saves itself, says what it lacks, and goes through its three acts."""

from __future__ import annotations

import pytest

from desktop.casework.letters.draft_letter import draft_letter
from desktop.casework.letters.list_letters import list_letters
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.letters.save_letter import save_letter
from desktop.casework.people.save_person import save_person
from desktop.screens.page import Place
from tests.screens.test_every_page import nameless
from tests.window_fixtures import settle


@pytest.fixture
def page(parts, work, desk):
    """The page of a new draft without a case."""
    key = desk.do(draft_letter, "general_letter").letter
    work.open(Place("letter", key))
    settle(parts)
    return work.page


def whole(page, parts):
    page.form.fill({"slot.事由": "核实学历", "slot.缘由": "因审查需要。", "slot.请求": "请函复。"})
    page.form.fill({"main_to": [{"department": "education"}]})
    page.save_now()
    settle(parts)


def test_an_answer_fills_the_letter_and_the_sheet(page, parts, desk):
    assert [one.name for one in page.view.missing] == ["事由", "缘由", "请求"]
    assert nameless(page) == []
    whole(page, parts)
    assert page.view.title == "关于核实学历的函"
    assert page.view.missing == ()
    assert page.form.answers()["title"] == "关于核实学历的函"
    assert page.beside.sheet.pages() >= 1
    assert desk.ask(list_letters)[0].title == "关于核实学历的函"


def test_what_lacks_is_led_to(page, parts):
    page.acts.go_on()
    settle(parts)
    assert page.view.state == "draft"
    assert page.form._walk.here() is not None


def test_three_acts(page, parts, desk):
    whole(page, parts)
    page.acts.go_on()
    settle(parts)
    assert page.view.state == "checking"
    page.acts.go_on()  # the drafter is signed in: a colleague checks at this desk
    form = page.acts.signing.form
    assert form is not None
    assert form.form.answers() == {"approver": "2"}
    form._say_yes()
    settle(parts)
    assert (page.view.state, page.view.checker) == ("signing", "演示签发")
    page.acts.go_on()
    page.acts.signing.ask._say_yes()
    settle(parts)
    assert page.view.state == "issued"
    assert page.view.number
    assert page.form.stops() is not None
    assert desk.ask(list_letters)[0].number == page.view.number


def test_returned_with_why(page, parts):
    whole(page, parts)
    page.acts.go_on()
    page.acts.send_back()
    page.acts.asked._reason.setPlainText("主送不对")
    page.acts.asked._say_yes()
    settle(parts)
    assert (page.view.state, page.view.returned_why) == ("draft", "主送不对")
    assert not page._notes.isHidden()


def test_differences_are_shown_sign_by_sign(page, parts):
    whole(page, parts)
    page.form.fill({"title": "关于再次核实学历的函"})
    page.save_now()
    settle(parts)
    page.beside.show_part(1)
    assert "再次" in page.beside.differs.toPlainText()
    assert "有 1 处不同" in page.beside.differs.toPlainText()


def test_somebody_elses_words_are_not_written_over(page, parts, desk):
    whole(page, parts)
    save_letter(desk._office, page.view.id, page.view.version, {"note": "另一位改的"})
    page.form.fill({"title": "关于别的函"})
    page.save_now()
    settle(parts)
    assert desk.ask(read_letter, page.view.id).title == "关于核实学历的函"
    assert page.form.answers()["note"] == "另一位改的"


def test_filled_anew_from_its_case(parts, work, desk):
    case = next(row.case_id for row in desk.ask(list_letters) if row.case_id is not None and "核实" in row.title)
    key = desk.do(draft_letter, "verify_record", case).letter
    work.open(Place("letter", key))
    settle(parts)
    page = work.page
    person = desk._office.store.reads.case(case).person_id
    desk.do(save_person, person, {"passport_number": "E87654321"}, reason="申请表笔误")
    settle(parts)
    assert page.view.stale
    page._notes.renew.emit()
    settle(parts)
    assert not page.view.stale
    assert any("E87654321" in block["text"] for block in page.form.answers()["blocks"])
