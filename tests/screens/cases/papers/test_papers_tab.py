from __future__ import annotations

from desktop.casework.filings.list_filings import list_filings
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.intake.find_cases import find_cases
from desktop.screens.page import Place
from tests.window_fixtures import settle


def open_papers(parts, work, desk):
    key = desk.ask(find_cases, stage="accepted")[0]
    work.open(Place("case", key, part="papers"))
    settle(parts)
    return key, work.page.papers


def test_a_draft_is_on_the_screen_before_anything_exists(parts, work, desk):
    key, tab = open_papers(parts, work, desk)
    before = len(desk.ask(list_filings, key))
    tab.go_to("materials_list")
    settle(parts)
    assert tab.paper.pages() >= 1
    assert len(desk.ask(list_filings, key)) == before


def test_the_preview_asked_for_last_is_the_one_shown(parts, work, desk):
    _key, tab = open_papers(parts, work, desk)
    tab.go_to("application")
    tab.go_to("materials_list")
    shown = []
    tab._take, take = (lambda wanted, pdf: (shown.append(wanted), take(wanted, pdf))), tab._take
    settle(parts)
    assert shown[-1] == tab._wanted


def test_issuing_shows_the_kept_bytes_and_voiding_says_so(parts, work, desk):
    key, tab = open_papers(parts, work, desk)
    tab.go_to("materials_list")
    settle(parts)
    tab.issue_now()
    settle(parts)
    filing = desk.ask(list_filings, key)[0]
    assert tab._key == f"#{filing.id}"
    assert tab.paper.pages() == filing.pages
    assert desk.do(void_filing, filing.id, "单位名称有误") is not None
    settle(parts)
    assert tab._filings[f"#{filing.id}"].state == "void"
    assert not tab.panel._print.isEnabled()


def test_a_notice_is_issued_with_its_reason_and_its_delivery_written_down(parts, work, desk):
    key = desk.ask(find_cases, stage="registered")[0]
    work.open(Place("case", key, part="papers", field="shortfall_notice"))
    settle(parts)
    tab = work.page.papers
    assert tab.paper.pages() >= 1
    tab.issue_now()
    settle(parts)
    filing = desk.ask(list_filings, key)[0]
    assert (filing.paper, filing.deliverable, filing.deliveries) == ("shortfall_notice", True, ())
    assert work.page.view.stage == "correcting"
    tab.panel.deliver.emit()
    tab._delivery._form.answered.emit({"way": "by_hand", "on_day": "2026-11-23", "to_whom": "李伟"})
    settle(parts)
    assert desk.ask(list_filings, key)[0].deliveries == ("2026-11-23 · 直接送达 · 李伟",)


def test_a_notice_that_does_not_fit_says_why_and_cannot_be_issued(parts, work, desk):
    key = desk.ask(find_cases, stage="registered")[0]
    work.open(Place("case", key, part="papers", field="granted_slip"))
    settle(parts)
    panel = work.page.papers.panel
    assert not panel._issue.isEnabled()
    assert "现在不能制发" in panel._hinders.text()
