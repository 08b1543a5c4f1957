"""A kind of case without a term of the decision is accepted by a notice that says so, and stops no clock on paper."""

from __future__ import annotations

from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.mark_seen import mark_seen
from desktop.casework.materials.note_material import note_material
from desktop.casework.practice.departments import name_departments
from desktop.documents.preview import page_texts


def text_of(office, filing_id: int) -> str:
    return "".join(page_texts(filing_bytes(office, filing_id))).replace("\n", "").replace(" ", "")


def test_acceptance_without_a_term_says_so(office, begun) -> None:
    office = name_departments(office)
    case_id = begun("service_social_security")
    asked = [state.line.key for state in list_materials(office, case_id) if state.line.need == "required"]
    mark_seen(office, case_id, asked)
    issued = issue_filing(office, case_id, "acceptance", reason="演示")
    assert read_case(office, case_id).stage == "accepted"
    said = text_of(office, issued.filing_id)
    assert "没有统一规定的期限" in said
    assert "待填" not in said
    note_material(office, case_id, asked[0], "returned", note="看不清")
    move_case(office, case_id, "correcting", "缺缴费凭证")
    told = text_of(office, issue_filing(office, case_id, "shortfall_notice", reason="演示").filing_id)
    assert "停止计算" not in told
