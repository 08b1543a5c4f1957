"""The page of pairs: which half is missing, the next step of each, closing refused with why."""

from __future__ import annotations

import pytest

from desktop.casework.letters.check_letter import check_letter
from desktop.casework.letters.made.moves import ByWhom
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.letters.submit_letter import submit_letter
from desktop.casework.reports.read_report import read_report
from desktop.screens.page import Place
from tests.window_fixtures import settle

HEAD = ByWhom("2")


@pytest.fixture
def page(parts, work):
    work.open(Place("reports"))
    settle(parts)
    return work.page


def test_the_practice_office_holds_a_pair_with_a_half_missing_and_a_closed_one(page):
    (row,) = page._rows.values()
    assert row.state == "open"
    assert row.halves[0].signed
    assert not row.halves[1].signed
    assert page.panel.view.id == row.id
    assert "市：公文未签发" in page.panel._lacks.text()
    page.show_part("closed")
    (row,) = page._rows.values()
    assert row.lacks == ()


def test_closing_is_refused_with_what_is_missing(page, desk):
    told = []
    desk.trouble.connect(lambda what, _remedy: told.append(what))
    page.panel.close_pair()
    assert told
    assert told[0].startswith("还不能办结：省：材料未装订")
    assert "市：公文未签发" in told[0]


def test_the_next_step_of_each_half_leads_on(parts, work, page, desk):
    panel, report = page.panel, page.panel.view.id
    assert not panel.halves["province"].next.isVisible(), "binding waits for the other half"
    assert "两份都签发后" in panel.halves["province"].chain.accessibleName()
    panel.halves["city"].next.click()
    settle(parts)
    assert (work.place.page, work.page.view.half) == ("letter", "city")
    letter = work.page.view.id
    desk.do(submit_letter, letter)
    desk.do(check_letter, letter, None, HEAD)
    desk.do(sign_letter, letter, None, HEAD)
    work.page._report.click()
    settle(parts)
    assert work.place.page == "reports"
    assert panel.view.may_pack
    panel.bind.click()
    settle(parts)
    assert [half.packed for half in panel.view.halves] == [True, True]
    assert panel.halves["city"].next.text() == "登记发出"
    panel.halves["city"].next.click()
    form = panel.copies.form
    assert form is not None
    form._say_yes()
    settle(parts)
    assert desk.ask(read_report, report).half("city").copies[0].sent_on is not None


def test_a_half_that_was_dropped_is_drafted_again(parts, work, page, desk):
    from desktop.casework.letters.back.drop_letter import drop_letter

    panel = page.panel
    desk.do(drop_letter, panel.view.half("city").letter.id, "写错")
    settle(parts)
    assert panel.halves["city"].next.text() == "重拟"
    panel.halves["city"].next.click()
    settle(parts)
    assert (work.place.page, work.page.view.state, work.page.view.half) == ("letter", "draft", "city")


def test_both_packets_can_be_looked_at(parts, page, desk):
    page.show_part("closed")
    page.show_report(next(iter(page._rows)))
    for half in ("province", "city"):
        page.panel.look(half)
        desk.wait()
        settle(parts)
        assert page.panel.asked.drawn.pages == page.panel.view.half(half).letter.packet_pages
        assert page.panel.asked.print_out.isEnabled()
        page.panel.asked.reject()


def test_a_new_one_about_no_case_asks_its_period(parts, page):
    page.make_new()
    assert page.ask.list.take_number(1)
    page.ask.about._reason.setPlainText("2026年第四季度")
    page.ask.about._yes.click()
    settle(parts)
    assert page.panel.view.title == "人才工作季度报告 · 2026年第四季度"


def test_an_unsigned_one_may_be_given_up(parts, page):
    assert not page.panel._drop.isVisible(), "a signed half stands"
    page.make_new()
    assert page.ask.list.take_number(1)
    page.ask.about._reason.setPlainText("2026年第四季度")
    page.ask.about._yes.click()
    settle(parts)
    page.panel.drop()
    page.panel.asked._reason.setPlainText("不需要")
    page.panel.asked._yes.click()
    settle(parts)
    assert page.panel.view.state == "dropped"


def test_today_says_which_half(parts, work):
    work.open(Place("today"))
    settle(parts)
    from desktop.widgets.look.elided import Elided

    lines = [one.text() for one in work.page._reports.findChildren(Elided)]
    assert any("省待装订" in line and "市待拟稿" in line for line in lines), lines
