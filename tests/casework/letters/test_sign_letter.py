"""Three acts; only the last draws a number, and what was signed never changes."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.letters.back.return_letter import return_letter
from desktop.casework.letters.back.withdraw_letter import withdraw_letter
from desktop.casework.letters.check_letter import check_letter
from desktop.casework.letters.draft_letter import Wish, draft_letter
from desktop.casework.letters.list_letters import list_letters
from desktop.casework.letters.made import keep_letter as keeping
from desktop.casework.letters.made.moves import ByWhom
from desktop.casework.letters.preview_letter import preview_letter
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.letters.renew_letter import renew_letter
from desktop.casework.letters.save_letter import save_letter
from desktop.casework.letters.sign_letter import sign_letter
from desktop.casework.letters.submit_letter import submit_letter
from desktop.casework.people.save_person import save_person
from desktop.documents.preview import page_texts
from desktop.store.tables import Letter, Series, Staff
from tests.casework.letters.conftest import HEAD


def serials(office) -> dict[str, int]:
    with office.store.unit() as unit:
        return {row.name: row.next for row in unit.rows(Series)}


def test_the_way_of_a_letter(office, second, whole) -> None:
    key = whole(office)
    submit_letter(office, key)
    check_letter(second, key)
    issued = sign_letter(second, key)
    view = read_letter(office, key)
    assert (view.state, view.checker, view.signer) == ("issued", "演示签发", "演示签发")
    assert view.number == issued.number == "演人才函〔2026〕1号"
    data = filing_bytes(office, issued.filing_id)
    assert hashlib.sha256(data).hexdigest() == issued.digest
    text = "".join(page_texts(data)).replace("\n", "").replace(" ", "")
    assert "演人才函〔2026〕1号" in text
    assert "关于商请核实安娜学历的函" in text
    assert "2026年11月23日" in text
    assert preview_letter(office, key).pdf == data


def test_a_draft_has_no_number_and_draws_none(office, whole) -> None:
    key = whole(office)
    before = serials(office)
    text = "".join(page_texts(preview_letter(office, key).pdf))
    assert "演人才函〔2026〕1号" not in text
    submit_letter(office, key)
    check_letter(office, key, by=HEAD)
    assert serials(office) == before


def test_the_drafter_does_not_check_the_own_letter(office, whole) -> None:
    key = whole(office)
    submit_letter(office, key)
    with pytest.raises(Expected) as trouble:
        check_letter(office, key)
    assert trouble.value.field == "approver"
    with pytest.raises(Expected):
        check_letter(office, key, by=ByWhom(office.actor.user_id))


def test_an_officer_neither_checks_nor_signs(office, whole, checked) -> None:
    officer = replace(office, actor=replace(office.actor, roles=(Role.OFFICER,)))
    key = whole(office)
    submit_letter(office, key)
    with pytest.raises(Expected):
        check_letter(officer, key)
    with pytest.raises(Expected):
        sign_letter(officer, checked())


def test_a_colleague_signs_at_the_officers_desk(office, checked) -> None:
    officer = replace(office, actor=replace(office.actor, roles=(Role.OFFICER,)))
    key = checked()
    sign_letter(officer, key, by=HEAD)
    assert read_letter(office, key).signer == "演示签发"


def test_who_lost_the_role_since_signing_in_does_not_sign(second, checked) -> None:
    key = checked()
    with second.store.unit() as unit:
        unit.get(Staff, 2).roles = [Role.OFFICER.value]
        unit.record("test", actor_name="test")
    with pytest.raises(Expected) as trouble:
        sign_letter(second, key)
    assert trouble.value.field == "roles"
    assert read_letter(second, key).state == "signing"


def test_acts_come_in_their_order(office, second, whole) -> None:
    key = whole(office)
    with pytest.raises(Expected):
        sign_letter(second, key)
    with pytest.raises(Expected):
        check_letter(second, key)
    submit_letter(office, key)
    with pytest.raises(Expected):
        sign_letter(second, key)


def test_what_is_missing_is_named_before_anything_is_numbered(office) -> None:
    key = draft_letter(office, "general_letter").letter
    with pytest.raises(Expected) as trouble:
        submit_letter(office, key)
    assert "事由" in trouble.value.what
    assert "缘由" in trouble.value.what


def test_a_failure_at_signing_gives_the_number_back(office, second, checked, monkeypatch) -> None:
    key, before = checked(), serials(office)

    def broken(*_given):
        raise Expected("纸坏了")

    with monkeypatch.context() as patch:
        patch.setattr(keeping, "letter_evidence", broken)
        with pytest.raises(Expected):
            sign_letter(second, key)
    assert serials(office) == before
    assert read_letter(office, key).state == "signing"
    assert sign_letter(second, key).number == "演人才函〔2026〕1号"


def test_returned_with_why_and_checked_again(office, second, checked) -> None:
    key = checked()
    with pytest.raises(Expected):
        return_letter(second, key, "  ")
    return_letter(second, key, "抄送单位有误")
    view = read_letter(office, key)
    assert (view.state, view.returned_why, view.checker) == ("draft", "抄送单位有误", "")
    submit_letter(office, key)
    assert read_letter(office, key).returned_why == ""


def test_withdrawn_by_the_desk(office, checked) -> None:
    key = checked()
    withdraw_letter(office, key)
    assert read_letter(office, key).state == "draft"


def test_evidence_stands_beside_the_filing(office, second, whole, case_id) -> None:
    key = whole(office, case_id)
    blocks = read_letter(office, key).raw["blocks"]
    save_letter(office, key, 1, {"blocks": [{**blocks[0], "text": "因办理工作许可，需核实申请人学历。"}, *blocks[1:]]})
    submit_letter(office, key)
    check_letter(second, key)
    issued = sign_letter(second, key)
    with office.store.unit() as unit:
        filing = unit.filing(issued.filing_id)
    told = filing.answers["letter"]
    assert told["template"]["key"] == "general_letter"
    assert [one["state"] for one in told["differences"]] == ["changed"]
    assert {span["tag"] for span in told["differences"][0]["spans"]} == {"same", "gone"}
    assert filing.answers["person"]
    assert filing.case_id == case_id
    assert filing.paper == "letters/general_letter"


def test_each_recipient_has_a_line_to_be_sent(office, second, checked) -> None:
    key = checked()
    sign_letter(second, key)
    lines = read_letter(office, key).dispatches
    assert [(one.role, one.department, one.reply_days, one.sent_on) for one in lines] == [
        ("main", "education", 10, None), ("copy", "city_hr", 0, None),
    ]  # fmt: skip


def test_a_signed_letter_never_changes(office, second, checked) -> None:
    key = checked()
    sign_letter(second, key)
    with pytest.raises(Expected):
        save_letter(office, key, read_letter(office, key).version, {"title": "关于别的函"})
    with pytest.raises(IntegrityError, match="a signed letter is never changed"):
        _overwrite(office, key)
    assert read_letter(office, key).title == "关于商请核实安娜学历的函"


def _overwrite(office, key: int) -> None:
    with office.store.unit() as unit:
        unit.get(Letter, key).title = "改了"
        unit.record("test", actor_name="test")


def test_void_only_through_the_register(office, second, checked) -> None:
    key = checked()
    issued = sign_letter(second, key)
    void_filing(second, issued.filing_id, "收件单位写错")
    view = read_letter(office, key)
    assert (view.state, view.voided, view.number) == ("issued", True, issued.number)
    assert list_letters(office)[0].voided


def test_the_case_closed_meanwhile(office, second, checked, case_id) -> None:
    key = checked(case_id)
    with office.store.unit() as unit:
        unit.case(case_id).stage = "closed"
        unit.record("test", actor_name="test")
    assert read_letter(office, key).shut
    with pytest.raises(Expected):
        sign_letter(second, key)


def test_numbers_follow_each_other_and_begin_anew_with_the_year(office, second, checked, later) -> None:
    assert sign_letter(second, checked()).number.endswith("〔2026〕1号")
    assert sign_letter(second, checked()).number.endswith("〔2026〕2号")
    next_year = later(datetime(2027, 1, 4, 1, 0, tzinfo=UTC))
    assert sign_letter(replace(next_year, actor=second.actor), checked()).number.endswith("〔2027〕1号")


def test_a_change_in_the_case_stops_the_letter_until_it_is_filled_anew(office, second, case_id) -> None:
    wish = Wish({"收函单位": "某大学", "核实事项": "学历", "核实内容": "是否取得学位。"})
    key = draft_letter(office, "verify_record", case_id, wish=wish).letter
    blocks = read_letter(office, key).raw["blocks"]
    save_letter(office, key, 1, {"blocks": [*blocks, {"kind": "paragraph", "text": "此函。"}]})
    submit_letter(office, key)
    save_person(office, office.store.reads.case(case_id).person_id, {"passport_number": "E12345678"})
    assert read_letter(office, key).stale
    with pytest.raises(Expected) as trouble:
        check_letter(second, key)
    assert trouble.value.field == "stale"
    withdraw_letter(office, key)
    assert renew_letter(office, key, read_letter(office, key).version)
    view = read_letter(office, key)
    texts = [block["text"] for block in view.raw["blocks"]]
    assert not view.stale
    assert any("E12345678" in text for text in texts)
    assert texts[-1] == "此函。"
    assert not renew_letter(office, key, view.version)
    submit_letter(office, key)
    check_letter(second, key)
    assert sign_letter(second, key).number
