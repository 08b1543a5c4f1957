"""A granted class stands on the line, and the next service begins with it; money lasts as long as its parts."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.onward.record_result import record_result

DECIDED = {"result": "granted", "decided_on": "2026-11-23"}


def held(office, kind: str):
    return office.store.reads.credentials_of_kind(kind)


def test_a_granted_class_is_what_the_next_service_begins_with(office, begun, citizen) -> None:
    case_id = begun("talent_class", "accepted", "reviewing", class_asked="C")
    with pytest.raises(Expected) as trouble:
        record_result(office, case_id, DECIDED)
    assert trouble.value.field == "class_granted"
    record_result(office, case_id, {**DECIDED, "class_granted": "D", "paper_number": "吉演才〔2026〕8号"})
    row = held(office, "talent_class")[0]
    assert (row.number, row.first_day, row.last_day) == ("吉演才〔2026〕8号", date(2026, 11, 23), None)
    assert (row.data["class"], row.data["programme"]) == ("D", "p3")  # as it was given, not as it was asked for
    service = read_case(office, open_case(office, "service_housing", *citizen).case).subject.answers
    assert service["class_basis"] == "record"
    assert (service["talent_class"], service["class_programme"]) == ("D", "p3")
    assert (service["class_certificate"], service["graded_on"]) == ("吉演才〔2026〕8号", "2026-11-23")
    move_case(office, case_id, "closed")
    again = read_case(office, open_case(office, "talent_class", *citizen).case).subject.answers
    assert (again["graded_before"], again["graded_before_on"]) == (True, "2026-11-23")


def test_two_children_are_two_cases_at_a_time(office, begun) -> None:
    days = {"paper_from": "2026-09-01", "paper_expires_on": "2032-07-31"}
    first = begun("service_schooling", "accepted", "reviewing", child_name="张一")
    second = begun("service_schooling", "accepted", "reviewing", child_name="张二")
    for case_id in (first, second):
        record_result(office, case_id, {**DECIDED, **days, "given": "演示小学"})
    found = [(row.data["child"], row.state) for row in held(office, "schooling")]
    assert found == [("张一", "alive"), ("张二", "alive")]
    begun("service_housing")
    with pytest.raises(Expected) as trouble:
        begun("service_housing")
    assert trouble.value.field == "person_id"


def test_without_a_class_on_record_nothing_is_told(office, citizen) -> None:
    assert "class_basis" not in read_case(office, open_case(office, "service_housing", *citizen).case).subject.answers


def test_money_needs_its_sum_and_lasts_to_the_end_of_its_last_year(office, begun) -> None:
    case_id = begun("service_settling_money", "accepted", "reviewing")
    with pytest.raises(Expected) as trouble:
        record_result(office, case_id, DECIDED)
    assert trouble.value.field == "granted_yuan"
    record_result(office, case_id, {**DECIDED, "granted_yuan": 100_003, "first_year": 2027, "parts": 5})
    row = held(office, "settling_money")[0]
    assert row.last_day == date(2031, 12, 31)
    assert sum(part["yuan"] for part in row.data["instalments"]) == 100_003
    assert row.data["instalments"][-1] == {"year": 2031, "yuan": 20_003}


def test_a_flat_without_a_contract_leaves_none(office, begun) -> None:
    record_result(office, begun("service_housing", "accepted", "reviewing"), {**DECIDED, "given": "租房补贴"})
    assert held(office, "lease") == []
