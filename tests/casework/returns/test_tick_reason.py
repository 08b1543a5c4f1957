"""What an officer sees by eye is a gap, stands in the notice with clause and cure, and is counted when told."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.filings.drawing.standing import SHORTFALL
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.preview_filing import preview_filing
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.history.read_history import read_history
from desktop.casework.intake.read_gaps import read_gaps
from desktop.casework.people.save_person import save_person
from desktop.casework.returns.count_reasons import count_reasons
from desktop.casework.returns.cure_reason import cure_reason
from desktop.casework.returns.read_reasons import read_reasons
from desktop.casework.returns.tick_reason import tick_reason
from desktop.store.tables import OfficeCase, ReturnReason


def words(pdf: bytes) -> str:
    return "".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_a_ticked_reason_is_a_gap_and_stands_in_the_notice(office, case_id):
    tick_reason(office, case_id, "signature", "申请表第3页")
    gap = next(gap for gap in read_gaps(office, case_id) if gap.reasons == ("signature",))
    assert (gap.kind, gap.blocks) == ("reason", True)
    told = words(preview_filing(office, case_id, SHORTFALL).pdf)
    for part in ("申请人签名与护照签名不一致", "申请表第3页", "按护照签名重新签字", "常见问题"):
        assert part in told
    seen = next(one for one in read_reasons(office, case_id) if one.id == "signature")
    assert (seen.note, seen.by_name) == ("申请表第3页", "演示经办")
    assert any(event.what == "tick_reason" for event in read_history(office, case_id))


def test_cured_the_gap_goes_and_the_record_stays(office, case_id):
    tick_reason(office, case_id, "signature")
    cure_reason(office, case_id, "signature", "已重新签字")
    assert not any(gap.kind == "reason" for gap in read_gaps(office, case_id))
    with office.store.unit() as unit:
        (row,) = unit.rows(ReturnReason, case_id=case_id)
        assert (row.cured_why, row.cured_by) == ("已重新签字", "演示经办")
    tick_reason(office, case_id, "signature")  # the same may be seen again


def test_what_is_told_is_counted_once_a_case_while_the_notice_stands(office, case_id):
    assert count_reasons(office) == {}
    tick_reason(office, case_id, "signature")
    first = issue_filing(office, case_id, SHORTFALL)
    second = issue_filing(office, case_id, SHORTFALL, reason="补充告知")
    assert count_reasons(office)["signature"] == 1
    issue_filing(office, case_id, "assessment_opinion")
    assert count_reasons(office)["signature"] == 1  # an opinion is no notice
    void_filing(office, first.filing_id, "作废")
    assert count_reasons(office)["signature"] == 1
    void_filing(office, second.filing_id, "作废")
    assert "signature" not in count_reasons(office)


def test_what_the_program_finds_is_counted_too(office, case_id, subject):
    with office.store.unit() as unit:
        person = unit.get(OfficeCase, case_id).person_id
    save_person(office, person, {"email": "same@example.com", "phone": subject.employer["handler_phone"]})
    issue_filing(office, case_id, SHORTFALL)
    assert count_reasons(office)["contact_same"] == 1


@pytest.mark.parametrize("reason", ["nonsense", "extension_late", "cancel_reason", "family_authentication", ""])
def test_only_what_is_seen_by_eye_in_this_kind_is_ticked(office, case_id, reason):
    with pytest.raises(Expected):
        tick_reason(office, case_id, reason)


def test_twice_is_once_and_what_is_not_noted_is_not_cured(office, case_id):
    tick_reason(office, case_id, "signature")
    with pytest.raises(Expected):
        tick_reason(office, case_id, "signature")
    with pytest.raises(Expected):
        cure_reason(office, case_id, "wrong_seal")


def test_who_reads_does_not_tick(office, acting, case_id):
    with pytest.raises(Expected):
        tick_reason(acting(Role.AUDITOR), case_id, "signature")
    assert any(one.id == "signature" for one in read_reasons(acting(Role.AUDITOR), case_id))


def test_hints_are_told_beside_and_never_wanting(office, case_id):
    hints = [one for one in read_reasons(office, case_id) if one.hint]
    assert [one.id for one in hints] == ["family_authentication"]
