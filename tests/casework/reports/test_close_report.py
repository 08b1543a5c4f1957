"""A pair closes only whole: what is missing is named, half by half."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.letters.save_letter import save_letter
from desktop.casework.register.outgoing.add_recipient import add_recipient
from desktop.casework.register.outgoing.record_receipt import record_receipt
from desktop.casework.register.outgoing.record_sending import record_sending
from desktop.casework.reports.close_report import close_report
from desktop.casework.reports.inside import halves
from desktop.casework.reports.make_packets import make_packets
from desktop.casework.reports.read_report import read_report
from desktop.casework.reports.redraft_half import redraft_half
from tests.casework.reports.conftest import DAY


def refused(office, report) -> Expected:
    with pytest.raises(Expected) as trouble:
        close_report(office, report)
    assert read_report(office, report).state == "open"
    return trouble.value


def test_nothing_is_signed(office, report) -> None:
    assert refused(office, report).what == "还不能办结：省：公文未签发；市：公文未签发。"


def test_the_copy_that_is_missing_is_named_and_then_the_pair_closes(office, report, sign, send) -> None:
    sign(report, "province")
    trouble = refused(office, report)
    assert trouble.what == "还不能办结：省：材料未装订、发往演示省外国专家工作部门的未登记发出；市：公文未签发。"
    sign(report, "city")
    make_packets(office, report)
    send(report, "province")
    trouble = refused(office, report)
    assert trouble.field == "city.send"
    assert "省" not in trouble.what.replace("演示省", "")
    assert "市：发往演示市人民政府的未登记发出、发往演示市外国人来华工作主管部门的未登记发出" in trouble.what
    send(report, "city", received=False)
    trouble = refused(office, report)
    assert trouble.field == "city.receive"
    assert "演示市人民政府未登记签收" in trouble.what
    send_again = read_report(office, report).half("city").copies
    for one in send_again:
        record_receipt(office, one.id, {"received_on": "2026-11-23", "received_by": "收发室"})
    assert close_report(office, report).report == report
    view = read_report(office, report)
    assert (view.state, view.closed_on, view.closed_by, view.lacks) == ("closed", DAY, "演示经办", ())
    assert [half.letter.number for half in view.halves] == ["演人才直报〔2026〕1号", "演人才抄报〔2026〕1号"]


def test_closed_once(office, whole) -> None:
    close_report(office, whole)
    with pytest.raises(Expected, match="已办结"):
        close_report(office, whole)


@pytest.mark.parametrize("half", ["province", "city"])
def test_voiding_a_half_opens_the_pair_again_and_names_it(office, whole, half, sign, send) -> None:
    close_report(office, whole)
    filing = read_report(office, whole).half(half).letter.filing_id
    assert void_filing(office, filing, "文号有误").report == whole
    view = read_report(office, whole)
    assert (view.state, view.closed_on, view.closed_by) == ("open", None, "")
    assert [(lack.half, lack.step, lack.says) for lack in view.lacks] == [(half, "draft", "公文已作废，须重拟")]
    refused(office, whole)
    redraft_half(office, whole, half)
    assert [(lack.half, lack.step) for lack in read_report(office, whole).lacks] == [(half, "sign")]
    sign(whole, half)
    make_packets(office, whole)
    send(whole, half)
    close_report(office, whole)
    assert read_report(office, whole).state == "closed"


@pytest.mark.parametrize("forgotten", ["province", "city"])
def test_a_verb_that_forgets_a_half_is_caught(office, report, sign, send, monkeypatch, forgotten) -> None:
    """The planted fault: what one half lacks is not looked at. The file itself then refuses to close the pair."""
    sign(report, "province", "city")
    make_packets(office, report)
    send(report, "city" if forgotten == "province" else "province")
    real = halves._lacks
    monkeypatch.setattr(halves, "_lacks", lambda half, *rest: () if half == forgotten else real(half, *rest))
    assert read_report(office, report).lacks == ()
    with pytest.raises(IntegrityError, match="closed whole"):
        close_report(office, report)
    assert read_report(office, report).state == "open"


def test_an_archivist_may_close_an_auditor_not(office, whole, acting) -> None:
    with pytest.raises(Expected, match="角色"):
        close_report(acting(Role.AUDITOR), whole)
    close_report(acting(Role.ARCHIVIST), whole)


def test_a_half_that_went_to_somebody_else_is_missing(office, report, sign, send) -> None:
    for half in ("province", "city"):
        view = read_letter(office, read_report(office, report).half(half).letter.id)
        save_letter(office, view.id, view.version, {"main_to": [{"name": "某大学"}], "copies_to": []})
    sign(report, "province", "city")
    make_packets(office, report)
    for half in ("province", "city"):
        send(report, half)
    with pytest.raises(Expected) as trouble:
        close_report(office, report)
    province, city = (read_report(office, report).half(half) for half in ("province", "city"))
    assert all(name in trouble.value.what for name in (*province.departments, *city.departments))
    for half in (province, city):
        for name in half.departments:
            add_recipient(office, half.letter.filing_id, {"role": "main", "recipient": name})
        for one in read_report(office, report).half(half.half).copies:
            if one.sent_on is None:
                record_sending(office, one.id, {"way": "by_hand", "sent_on": DAY.isoformat()})
                record_receipt(office, one.id, {"received_on": DAY.isoformat(), "received_by": "收发室"})
    assert close_report(office, report)


@pytest.mark.parametrize("half", ["province", "city"])
def test_a_closed_pair_takes_no_further_recipient(office, whole, half) -> None:
    filing = read_report(office, whole).half(half).letter.filing_id
    more = {"recipient": "演示市档案馆", "role": "copy"}
    close_report(office, whole)
    with pytest.raises(Expected, match="已办结"):
        add_recipient(office, filing, more)
    assert read_report(office, whole).lacks == ()
