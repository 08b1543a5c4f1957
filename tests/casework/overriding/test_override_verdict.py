"""A verdict is set otherwise only by a signed act; the computed one stays, and both stand on every paper after."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from desktop.app.headless.verdict_json import verdict_json
from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.list_papers import list_papers
from desktop.casework.filings.preview_filing import preview_filing
from desktop.casework.filings.preview_packet import preview_packet
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.judge_case import judge_case
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.office import Actor
from desktop.casework.overriding.override_verdict import Asked, override_verdict
from desktop.casework.overriding.read_overrides import read_overrides
from desktop.casework.overriding.revoke_override import revoke_override

APPROVER = "2"  # 演示签发
TO_B = Asked("class", "B", "决定机关电话答复按B类受理", "长人社函〔2026〕8号")
WORDS = ("认定更改", "长人社函〔2026〕8号", "演示签发", "程序核验为“A类”")


def words(pdf: bytes) -> str:
    return "".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_both_findings_stand_side_by_side(office, case_id):
    assert override_verdict(office, case_id, TO_B, APPROVER).case == case_id
    verdict = judge_case(office, case_id)
    assert (verdict.talent_class, verdict.class_that_stands) == ("A", "B")
    assert verdict_json("k", verdict)["overrides"] == [
        {"what": "class", "was": "A", "becomes": "B", "reason": TO_B.reason, "basis": TO_B.basis,
         "approver": "演示签发", "on": "2026-11-23"}
    ]  # fmt: skip
    (row,) = read_overrides(office, case_id).rows
    assert (row.asked_by, row.approver, row.revoked_on) == ("演示经办", "演示签发", None)
    told = [event.reason for event in read_history(office, case_id) if event.what == "override_verdict"]
    assert told == [f"{TO_B.reason}（依据：{TO_B.basis}；批准：演示签发）"]


def test_every_paper_after_says_so(office, case_id):
    before = filing_bytes(office, issue_filing(office, case_id, "application").filing_id)
    override_verdict(office, case_id, TO_B, APPROVER)
    for paper in list_papers(office, case_id):
        shown = words(preview_filing(office, case_id, paper.key).pdf)
        assert all("".join(word.split()) in shown for word in WORDS), paper.key
    packet = PdfReader(io.BytesIO(preview_packet(office, case_id).pdf))
    assert "认定更改" in "".join(packet.pages[0].extract_text().split())
    assert "认定更改" not in words(before)


def test_the_class_that_stands_sets_the_time_limit(office, case_id):
    override_verdict(office, case_id, TO_B, APPROVER)
    move_case(office, case_id, "accepted", "容缺")
    assert read_case(office, case_id).clock.due_on.isoformat() == "2026-12-07"  # ten working days, not the five of A


def need(office, case_id, key):
    return next(state.line.need for state in list_materials(office, case_id) if state.line.key == key)


def test_the_class_that_stands_asks_for_its_own_papers_and_its_own_term(office, case_id):
    save_answers(office, case_id, {"contract_from": "2026-12-01", "contract_until": "2031-11-30"})
    before = judge_case(office, case_id)
    assert need(office, case_id, "no_crime") == "commitment"  # who is of class A may promise it
    assert before.validity.until.year > 2028
    override_verdict(office, case_id, TO_B, APPROVER)
    assert need(office, case_id, "no_crime") == "required"
    verdict = judge_case(office, case_id)
    assert (verdict.validity.until.isoformat(), verdict.validity.bounded_by) == ("2028-11-23", "B类许可最长2年")
    assert (verdict.headline, verdict.lines) == (before.headline, before.lines)  # what the rules came to
    (row,) = read_overrides(office, case_id).rows
    revoke_override(office, row.id, "决定机关更正")
    assert need(office, case_id, "no_crime") == "commitment"


def test_a_class_no_line_carries_rests_on_the_signed_act(office, case_id):
    save_answers(office, case_id, {"lines": [], "annual_pay_yuan": 60000, "hsk_level": 0, "degree": "bachelor"})
    assert judge_case(office, case_id).talent_class != "A"
    assert need(office, case_id, "work_proof") == "required"
    override_verdict(office, case_id, replace(TO_B, becomes="A"), APPROVER)
    assert need(office, case_id, "work_proof") == "commitment"
    verdict = judge_case(office, case_id)
    assert verdict.nearest == ()  # nothing is left to reach
    by_id = {condition.id: condition.outcome for condition in verdict.conditions}
    assert by_id["degree_experience"] == "waived"
    evidence = next(state.line for state in list_materials(office, case_id) if state.line.key == "talent_evidence")
    assert "认定更改" in evidence.why


def test_taken_back_with_a_reason_the_rules_speak_again(office, case_id):
    override_verdict(office, case_id, TO_B, APPROVER)
    (row,) = read_overrides(office, case_id).rows
    with pytest.raises(Expected):
        revoke_override(office, row.id, " ")
    revoke_override(office, row.id, "决定机关更正")
    verdict = judge_case(office, case_id)
    assert (verdict.class_that_stands, verdict.overrides) == ("A", ())
    assert "认定更改" not in words(preview_filing(office, case_id, "assessment_opinion").pdf)
    (row,) = read_overrides(office, case_id).rows
    assert row.revoked_why == "决定机关更正"
    with pytest.raises(Expected):
        revoke_override(office, row.id, "再一次")
    override_verdict(office, case_id, TO_B, APPROVER)  # and may be set otherwise anew


def test_a_condition_found_fulfilled_by_a_signed_act_holds_nothing_up(office, case_id):
    save_answers(office, case_id, {"no_criminal_record": False})
    assert "no_criminal_record" in {gap.key for gap in read_gaps(office, case_id)}
    override_verdict(office, case_id, replace(TO_B, what="no_criminal_record", becomes="met"), APPROVER)
    assert "no_criminal_record" not in {gap.key for gap in read_gaps(office, case_id)}
    condition = next(c for c in judge_case(office, case_id).conditions if c.id == "no_criminal_record")
    assert condition.outcome == "unmet"  # the rules' own finding is not touched


def test_a_condition_found_wanting_by_a_signed_act_is_a_gap(office, case_id):
    asked = replace(TO_B, what="post_needed", becomes="unmet", reason="同类岗位当地已有人选")
    override_verdict(office, case_id, asked, APPROVER)
    gap = next(gap for gap in read_gaps(office, case_id) if gap.key == "post_needed")
    assert (gap.why, gap.blocks) == ("同类岗位当地已有人选", True)


@pytest.mark.parametrize(
    ("asked", "field"),
    [
        (replace(TO_B, reason="  "), "reason"),
        (replace(TO_B, basis=""), "basis"),
        (replace(TO_B, reason="\u200b\u2060"), "reason"),
        (replace(TO_B, basis="\u3164"), "basis"),
        (replace(TO_B, becomes="A"), "becomes"),
        (replace(TO_B, becomes="D"), "becomes"),
        (replace(TO_B, becomes="met"), "becomes"),
        (replace(TO_B, what="points"), "what"),
        (replace(TO_B, what="due_on"), "what"),
        (replace(TO_B, what="total"), "what"),
        (replace(TO_B, what="healthy", becomes="unknown"), "becomes"),
    ],
)
def test_nothing_else_can_be_set(office, case_id, asked, field):
    with pytest.raises(Expected) as trouble:
        override_verdict(office, case_id, asked, APPROVER)
    assert trouble.value.field == field
    assert judge_case(office, case_id).overrides == ()


@pytest.mark.parametrize("approver", ["1", "7", ""])
def test_only_another_one_with_the_right_approves(office, case_id, approver):
    with pytest.raises(Expected) as trouble:
        override_verdict(office, case_id, TO_B, approver)
    assert trouble.value.field == "approver"


def test_who_may_not_ask_is_refused_and_written_down(office, acting, case_id):
    with pytest.raises(Expected):
        override_verdict(acting(Role.ARCHIVIST), case_id, TO_B, APPROVER)
    assert any(event.result == "denied" for event in read_history(office, case_id))


def test_an_officer_may_not_take_it_back(office, acting, case_id):
    override_verdict(office, case_id, TO_B, APPROVER)
    (row,) = read_overrides(office, case_id).rows
    with pytest.raises(Expected):
        revoke_override(acting(Role.OFFICER), row.id, "不行")
    assert judge_case(office, case_id).overrides


def test_the_same_part_is_set_otherwise_once_at_a_time(office, case_id):
    override_verdict(office, case_id, TO_B, APPROVER)
    with pytest.raises(Expected):
        override_verdict(office, case_id, replace(TO_B, becomes="C"), APPROVER)


def test_the_approver_is_another_desk_than_the_asker(office, case_id):
    head = replace(office, actor=Actor("2", "演示签发", (Role.REVIEWER, Role.HEAD)))
    assert [one.name for one in read_overrides(head, case_id).approvers] == ["演示经办"]
    with pytest.raises(Expected):
        override_verdict(head, case_id, TO_B, "2")
