"""A case does not end under a direct report that has not left; one that waits for receipts is no hindrance."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.reports.drop_report import drop_report
from desktop.casework.reports.make_packets import make_packets
from desktop.casework.reports.read_report import read_report


def case_of(office, report: int) -> int:
    found = read_report(office, report).case_id
    assert found is not None
    return found


def refused(office, case_id: int) -> None:
    with pytest.raises(Expected, match="直报还没有报出") as trouble:
        move_case(office, case_id, "closed", "申请人撤回")
    assert trouble.value.field == "stage"
    assert read_case(office, case_id).stage != "closed"


def test_until_both_halves_left(office, report, sign, send) -> None:
    case_id = case_of(office, report)
    refused(office, case_id)
    sign(report, "province", "city")
    make_packets(office, report)
    send(report, "province")
    refused(office, case_id)
    send(report, "city", received=False)
    move_case(office, case_id, "closed", "申请人撤回")
    assert read_case(office, case_id).stage == "closed"


def test_or_the_pair_was_given_up(office, report) -> None:
    case_id = case_of(office, report)
    drop_report(office, report, "申请人撤回")
    move_case(office, case_id, "closed", "申请人撤回")
    assert read_case(office, case_id).stage == "closed"


def test_a_closed_pair_is_no_hindrance(office, whole) -> None:
    case_id = case_of(office, whole)
    move_case(office, case_id, "closed", "申请人撤回")
    assert read_case(office, case_id).read_only
