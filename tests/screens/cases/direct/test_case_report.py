"""From a case: 直报 offered when its kind is a direct matter; under way, what is missing of which half."""

from __future__ import annotations

from desktop.casework.intake.find_cases import find_cases
from desktop.casework.reports.list_direct_matters import list_direct_matters
from desktop.casework.reports.list_reports import list_reports
from desktop.screens.cases.direct.case_report import REPORT_KEY
from desktop.screens.page import Place
from tests.window_fixtures import settle


def test_a_case_under_report_says_what_is_missing(parts, work, desk):
    (row,) = desk.ask(list_reports, state="open")
    work.open(Place("case", row.case_id))
    settle(parts)
    said = work.page.side.report
    assert "市：公文未签发" in said.text()
    said.click()
    settle(parts)
    assert (work.place.page, work.place.key) == ("reports", row.id)


def test_a_direct_matter_is_offered_and_begun(parts, work, desk):
    mine = {one.case_id for one in desk.ask(list_reports)}
    case = next(
        key for key in desk.ask(find_cases, stage="registered")
        if key not in mine and desk.ask(list_direct_matters, key)
    )  # fmt: skip
    work.open(Place("case", case))
    settle(parts)
    said = work.page.side.report
    assert REPORT_KEY in said.text()
    said.go()
    assert said.ask.list.take_number(1)
    settle(parts)
    assert work.place.page == "reports"
    assert work.page.panel.view.case_id == case
    assert [half.next for half in work.page.panel.view.halves] == ["draft", "draft"]


def test_a_case_that_is_none_says_nothing(parts, work, desk):
    case = next(key for key in desk.ask(find_cases) if not desk.ask(list_direct_matters, key))
    work.open(Place("case", case))
    settle(parts)
    assert work.page.side.report.isHidden()
