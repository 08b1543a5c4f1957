"""A report is given up whole, and only while nothing signed stands."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.letters.back.drop_letter import drop_letter
from desktop.casework.letters.list_letters import list_letters
from desktop.casework.reports.close_report import close_report
from desktop.casework.reports.drop_report import drop_report
from desktop.casework.reports.list_reports import list_reports
from desktop.casework.reports.read_report import read_report
from desktop.casework.reports.redraft_half import redraft_half


def test_both_drafts_go_with_it(office, report) -> None:
    with pytest.raises(Expected, match="原因"):
        drop_report(office, report, " ")
    drop_report(office, report, "申请人撤回")
    view = read_report(office, report)
    assert (view.state, view.note) == ("dropped", "申请人撤回")
    assert {row.state for row in list_letters(office)} == {"dropped"}
    assert list_reports(office, state="open") == ()
    with pytest.raises(Expected, match="不报"):
        close_report(office, report)


def test_not_when_one_is_signed(office, report, sign) -> None:
    sign(report, "city")
    with pytest.raises(Expected, match="已有一份签发"):
        drop_report(office, report, "申请人撤回")
    void_filing(office, read_report(office, report).half("city").letter.filing_id, "误发")
    drop_report(office, report, "申请人撤回")
    assert read_report(office, report).state == "dropped"


def test_a_half_dropped_by_itself_is_named_and_drafted_again(office, report) -> None:
    drop_letter(office, read_report(office, report).half("city").letter.id, "写错")
    view = read_report(office, report)
    assert [(one.half, one.says) for one in view.lacks] == [
        ("province", "公文未签发"), ("city", "公文已改为不发，须重拟"),
    ]  # fmt: skip
    with pytest.raises(Expected, match="已有公文"):
        redraft_half(office, report, "province")
    again = redraft_half(office, report, "city").letter
    assert read_report(office, report).half("city").letter.id == again
