"""Voiding a paper: what it alone told of waits to be told again."""

from __future__ import annotations

from desktop.casework.deadlines.extend_term import extend_term
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.notices.list_notices import list_notices


def test_the_corrections_of_a_voided_notice_are_told_by_the_next_one(office, case_id):
    move_case(office, case_id, "accepted", "容缺受理")
    save_answers(office, case_id, {"post": "高级工程师"}, "申请表笔误")
    first = issue_filing(office, case_id, "correction_notice", reason="更正")
    void_filing(office, first.filing_id, "文号有误")
    assert [one.filing_id for one in office.store.reads.corrections_of(case_id)] == [None]
    second = issue_filing(office, case_id, "correction_notice", reason="更正")
    assert [one.filing_id for one in office.store.reads.corrections_of(case_id)] == [second.filing_id]


def test_what_is_put_right_after_voiding_joins_what_nobody_told(office, case_id):
    move_case(office, case_id, "accepted", "容缺受理")
    save_answers(office, case_id, {"post": "高级工程师"}, "申请表笔误")
    void_filing(office, issue_filing(office, case_id, "correction_notice", reason="更正").filing_id, "文号有误")
    save_answers(office, case_id, {"post": "总工程师"}, "申请表笔误")
    (row,) = office.store.reads.corrections_of(case_id)
    assert row.after == {"post": "总工程师"}


def test_an_extension_whose_notice_was_voided_is_told_again(office, case_id):
    move_case(office, case_id, "accepted", "容缺受理")
    extend_term(office, case_id, "案情复杂", "负责人批准〔2026〕1号")
    first = issue_filing(office, case_id, "extension", reason="")
    void_filing(office, first.filing_id, "文号有误")
    second = issue_filing(office, case_id, "extension", reason="")
    (row,) = office.store.reads.pauses_of([case_id])[case_id]
    assert row.filing_id == second.filing_id
    assert next(one for one in list_notices(office, case_id) if one.key == "extension").fits
