"""What a change, a cancellation and a card issued anew leave on the person's line."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.case_types import kind
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.onward.known_of import known_of
from desktop.casework.onward.record_result import record_result
from desktop.casework.people.permit_line.read_line import read_line
from desktop.casework.people.permit_line.save_credential import save_credential
from desktop.casework.people.save_person import save_person
from desktop.store.tables import Obligation

PERMIT = {
    "kind": "permit", "number": "220000000001", "first_day": "2025-03-01", "last_day": "2027-02-28",
    "permit_class": "B", "post": "工程师",
}  # fmt: skip


@pytest.fixture
def begun(office):
    """A case of a kind for somebody who holds a permit and a contract with us, at its decision."""

    def begin(key, answers, *held):
        subject = kind("work_permit_new_abroad").sample(1)
        person = save_person(office, None, subject.person).person
        employer = save_employer(office, None, subject.employer).employer
        for paper in held:
            save_credential(office, person, None, {**paper, "employer": subject.employer["name"]})
        case_id = open_case(office, key, person, employer).case
        save_answers(office, case_id, answers)
        move_case(office, case_id, "accepted", "演示")
        move_case(office, case_id, "reviewing")
        return case_id, person

    return begin


def papers(office, person, sort):
    return {one.number: one for one in read_line(office, person).credentials if one.kind == sort}


def test_a_case_begins_with_number_class_and_post_of_the_permit(office, begun):
    case_id, _person = begun("work_permit_change", {}, PERMIT)
    told = read_case(office, case_id).subject.answers
    assert (told["permit_number"], told["permit_class"], told["permit_post"]) == ("220000000001", "B", "工程师")
    assert told["same_employer"] is True


def test_a_change_leaves_the_permit_with_its_new_data_in_place_of_the_old(office, begun):
    case_id, person = begun(
        "work_permit_change",
        {"change_items": ["post"], "post": "高级工程师", "same_occupation": True, "changed_on": "2026-11-16"},
        PERMIT,
    )
    told = {"result": "granted", "decided_on": "2026-11-23", "permit_expires_on": "2027-02-28", "permit_class": "B"}
    record_result(office, case_id, told)
    permits = [one for one in read_line(office, person).credentials if one.kind == "permit"]
    assert {(one.number, one.state, one.data["post"]) for one in permits} == {
        ("220000000001", "replaced", "工程师"), ("220000000001", "alive", "高级工程师"),
    }  # fmt: skip
    alive = known_of(office, person, read_case(office, case_id).employer_id).alive("permit")
    assert (alive.last_day, alive.data["class"]) == (date(2027, 2, 28), "B")


def test_a_change_of_passport_keeps_the_post(office, begun):
    case_id, person = begun("work_permit_change", {"change_items": ["passport"], "changed_on": "2026-11-16"}, PERMIT)
    told = {"result": "granted", "decided_on": "2026-11-23", "permit_expires_on": "2027-02-28"}
    record_result(office, case_id, told)
    permits = [one for one in read_line(office, person).credentials if one.kind == "permit"]
    assert {one.data["post"] for one in permits} == {"工程师"}


def test_a_cancellation_ends_permit_and_contract_and_settles_the_promise(office, begun):
    contract = {"kind": "contract", "first_day": "2025-03-01", "last_day": "2027-02-28"}
    case_id, person = begun(
        "work_permit_cancel",
        {
            "end_reason": "mutual", "ended_on": "2026-11-16", "termination_signed_by_both": True,
            "salary_promised": True, "tax_proof_handed": True,
        },
        PERMIT, contract,
    )  # fmt: skip
    with office.store.unit() as unit:
        unit.add(
            Obligation(
                person_id=person, case_id=case_id, kind="salary", says="薪资承诺", asked_at=["work_permit_cancel"],
                created_at=unit.now,
            )
        )  # fmt: skip
        unit.record("test", actor_id=1, actor_name="测试", object_type="person", object_id=person)
    record_result(office, case_id, {"result": "granted", "decided_on": "2026-11-23"})
    assert papers(office, person, "permit")["220000000001"].state == "cancelled"
    ended = papers(office, person, "contract")[""]
    assert (ended.state, ended.ended_on) == ("lapsed", date(2026, 11, 16))
    assert [one.state for one in read_line(office, person).obligations] == ["met"]
    assert known_of(office, person, None).alive("permit") is None


def test_a_refused_cancellation_leaves_the_permit_alive(office, begun):
    case_id, person = begun("work_permit_cancel", {"end_reason": "dispute", "ended_on": "2026-11-16"}, PERMIT)
    record_result(office, case_id, {"result": "refused", "decided_on": "2026-11-23", "reason": "判决未生效。"})
    assert papers(office, person, "permit")["220000000001"].state == "alive"


def test_a_permit_nobody_had_on_file_stands_as_cancelled(office, begun):
    answers = {
        "permit_number": "220000000009", "permit_expires_on": "2027-02-28", "permit_class": "A",
        "end_reason": "mutual", "ended_on": "2026-11-16",
    }  # fmt: skip
    case_id, person = begun("work_permit_cancel", answers)
    record_result(office, case_id, {"result": "granted", "decided_on": "2026-11-23"})
    permit = papers(office, person, "permit")["220000000009"]
    assert (permit.state, permit.last_day, permit.data["class"]) == ("cancelled", date(2027, 2, 28), "A")


def test_a_card_issued_anew_has_the_number_and_days_of_the_old(office, begun):
    old = {**PERMIT, "first_day": "2024-05-06", "last_day": "2029-05-05"}
    case_id, person = begun("work_permit_reissue", {"card_trouble": "lost", "lost_on": "2026-11-16"}, old)
    assert read_case(office, case_id).subject.answers["card_issued_on"] == "2024-05-06"
    told = {
        "result": "granted", "decided_on": "2026-11-23", "permit_from": "2024-05-06", "permit_expires_on": "2029-05-05",
    }  # fmt: skip
    record_result(office, case_id, told)
    permits = [one for one in read_line(office, person).credentials if one.kind == "permit"]
    assert {(one.number, one.first_day, one.last_day) for one in permits} == {
        ("220000000001", date(2024, 5, 6), date(2029, 5, 5))
    }
    assert sorted(one.state for one in permits) == ["alive", "replaced"]
