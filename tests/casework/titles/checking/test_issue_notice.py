"""An employer is told once, by one numbered paper with the whole list, and within three working days."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.register.outgoing.dispatches import list_dispatches
from desktop.casework.titles.checking.decide_applications import decide_applications
from desktop.casework.titles.checking.issue_notice import issue_notice
from desktop.casework.titles.checking.preview_decision import preview_decision
from desktop.casework.titles.checking.preview_notice import preview_notice
from desktop.casework.titles.checking.read_notice import read_notice
from desktop.casework.titles.checking.telling import _sentences
from desktop.casework.titles.submissions.find_applicants import find_applicants
from desktop.documents.preview import page_texts


@pytest.fixture
def returned(office, batch, two):
    decide_applications(office, preview_decision(office, batch, "return", two[:1]))
    decide_applications(office, preview_decision(office, batch, "refuse", two[1:], "不属于本批次受理范围"))
    return two


def test_the_notice_holds_everybody_and_everything(office, submission, returned):
    view = read_notice(office, submission)
    assert (view.returned, view.refused, view.told_on) == (1, 1, None)
    assert view.proof.counted == (date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25))
    draft = "".join("".join(page_texts(preview_notice(office, submission).pdf)).split())
    assert "草稿" in draft or "演示" in draft
    issued = issue_notice(office, submission)
    text = "".join("".join(page_texts(filing_bytes(office, issued.filing_id))).split())
    for key in returned:
        one = office.store.reads.title_application(key)
        assert one.receipt in text
        for found in one.data["returned"]["found"]:
            assert "".join(found["says"].split()) in text
    assert "不属于本批次受理范围" in text
    assert "2026年12月10日17:00前" in text
    (dispatch,) = list_dispatches(office, issued.filing_id)
    assert dispatch.recipient == view.employer_name
    after = read_notice(office, submission)
    assert (after.told_on, after.in_time, after.numbers) == (date(2026, 11, 23), True, (issued.number,))
    assert after.hindrance


def test_a_list_tells_why_and_papers_not_brought_stand_in_one_sentence(office, batch, returned):
    row = next(row for row in find_applicants(office, batch) if row.state == "correcting")
    assert "缺材料" in row.ended_why
    found = office.store.reads.title_application(row.id).data["returned"]["found"]
    papers = [one["says"] for one in found if one["lacks"]]
    assert len(papers) > 1
    (sentence,) = [one for one in _sentences({"found": found}) if "尚未提交" in one]
    assert all(paper in sentence for paper in papers)


def test_nobody_is_told_twice_without_a_reason(office, submission, returned):
    first = issue_notice(office, submission)
    with pytest.raises(Expected) as told:
        issue_notice(office, submission)
    assert told.value.field == "reason"
    with pytest.raises(Expected, match="没有要告知"):
        issue_notice(office, submission, "漏列")
    void_filing(office, first.filing_id, "抬头有误")
    again = issue_notice(office, submission, "前一份作废重发")
    assert again.number != first.number
    assert "前一份作废重发" in "".join(page_texts(filing_bytes(office, again.filing_id)))


def test_where_nobody_was_sent_back_there_is_nothing_to_tell_and_no_number(office, submission, two):
    with pytest.raises(Expected, match="没有要告知"):
        issue_notice(office, submission)
    with pytest.raises(Expected, match="没有要告知"):
        preview_notice(office, submission)
