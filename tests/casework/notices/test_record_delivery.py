"""How notices reach people is written down."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.list_filings import list_filings
from desktop.casework.filings.preview_filing import preview_filing
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.notices.record_delivery import record_delivery
from desktop.casework.register.outgoing.find_register import find_register
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.casework.register.outgoing.views import WAITS
from desktop.casework.today.read_today import read_today
from tests.casework.filings.test_issue_filing import words

BY_HAND = {"way": "by_hand", "on_day": "2026-11-23", "to_whom": "李伟", "relation": "单位经办人"}


@pytest.fixture
def issued(told, case_id):
    return issue_filing(told, case_id, "shortfall_notice")


def register(office):
    return {row.number: row.delivered for row in register_rows(office, find_register(office))}


def test_a_notice_waits_until_its_delivery_is_written_down(told, case_id, issued):
    assert register(told) == {issued.number: WAITS}
    today = read_today(told)
    assert (today.undelivered_count, [row.number for row in today.undelivered]) == (1, [issued.number])
    record_delivery(told, issued.filing_id, BY_HAND)
    assert register(told) == {issued.number: "2026-11-23 直接送达"}
    assert read_today(told).undelivered_count == 0
    assert list_filings(told, case_id)[0].deliveries == ("2026-11-23 · 直接送达 · 李伟（单位经办人）",)


def test_a_notice_may_be_delivered_several_ways_and_the_receipt_prints_each(told, case_id, issued):
    before = words(preview_filing(told, case_id, "delivery_receipt").pdf)
    assert issued.number in before
    post = {"way": "post", "on_day": "2026-11-23", "to_whom": "李伟", "tracking": "EA123456789CN"}
    record_delivery(told, issued.filing_id, post)
    record_delivery(told, issued.filing_id, BY_HAND)
    printed = words(preview_filing(told, case_id, "delivery_receipt").pdf)
    for said in ("邮寄送达", "EA123456789CN", "直接送达", "李伟（单位经办人）", "2026年11月23日"):
        assert said in printed
    assert len(list_filings(told, case_id)[0].deliveries) == 2


@pytest.mark.parametrize(
    ("raw", "field"),
    [
        ({**BY_HAND, "way": "post"}, "tracking"),
        ({**BY_HAND, "way": "electronic"}, "place"),
        ({**BY_HAND, "way": "left"}, "note"),
        ({**BY_HAND, "way": "announcement"}, "place"),
        ({**BY_HAND, "on_day": "2026-11-24"}, "on_day"),  # tomorrow
        ({**BY_HAND, "on_day": "2026-11-20"}, "on_day"),  # before it was issued
        ({"way": "by_hand", "on_day": "2026-11-23"}, "to_whom"),
        ({**BY_HAND, "way": "by_owl"}, "way"),
    ],
)
def test_a_delivery_nobody_could_prove_is_not_kept(told, issued, raw, field):
    with pytest.raises(Expected) as trouble:
        record_delivery(told, issued.filing_id, raw)
    assert trouble.value.field == field
    assert register(told) == {issued.number: WAITS}


def test_a_voided_notice_and_a_paper_of_the_file_are_not_delivered(told, case_id, issued):
    void_filing(told, issued.filing_id, "有误")
    with pytest.raises(Expected):
        record_delivery(told, issued.filing_id, BY_HAND)
    receipt = issue_filing(told, case_id, "receipt")
    with pytest.raises(Expected):
        record_delivery(told, receipt.filing_id, BY_HAND)
    assert read_today(told).undelivered_count == 0


def test_a_refusal_is_delivered_after_the_case_is_closed(told, case_id):
    issued = issue_filing(told, case_id, "not_accepted", "不属于本机关职权范围")
    record_delivery(told, issued.filing_id, BY_HAND)
    assert date(2026, 11, 23).isoformat() in register(told)[issued.number]
