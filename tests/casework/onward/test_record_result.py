"""What a decision leaves on the person's line, and what the next case begins with."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
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

GRANTED = {
    "result": "granted",
    "decided_on": "2026-11-23",
    "permit_number": "jl2026a00001",
    "permit_from": "2026-11-23",
    "permit_expires_on": "2028-11-22",
    "permit_class": "A",
    "document": "长人社许〔2026〕9号",
}


@pytest.fixture
def reviewing(office, case_id) -> int:
    move_case(office, case_id, "accepted", "容缺受理")
    move_case(office, case_id, "reviewing")
    return case_id


def test_a_granted_case_leaves_permit_and_contract(office, reviewing):
    changed = record_result(office, reviewing, GRANTED)
    view = read_case(office, reviewing)
    assert view.stage == "decided"
    assert changed.person == view.person_id
    line = read_line(office, view.person_id)
    permit = next(one for one in line.credentials if one.kind == "permit")
    assert (permit.number, permit.last_day, permit.state, permit.case_number) == (
        "JL2026A00001", date(2028, 11, 22), "alive", view.number,
    )  # fmt: skip
    assert permit.employer_id == view.employer_id
    assert permit.data["class"] == "A"
    contract = next(one for one in line.credentials if one.kind == "contract")
    assert contract.last_day.isoformat() == view.subject.answers["contract_until"]
    known = known_of(office, view.person_id, view.employer_id)
    assert known.same_employer
    assert known.alive("permit").number == "JL2026A00001"
    assert known.last_answers["post"] == view.subject.answers["post"]


def test_a_second_permit_takes_the_place_of_the_first(office, reviewing):
    person = read_case(office, reviewing).person_id
    save_credential(
        office, person, None, {"kind": "permit", "number": "JL2026A00001", "last_day": "2026-12-31"}
    )  # fmt: skip
    record_result(office, reviewing, {**GRANTED, "permit_number": None})
    permits = [one for one in read_line(office, person).credentials if one.kind == "permit"]
    assert {(one.number, one.state) for one in permits} == {("JL2026A00001", "alive"), ("JL2026A00001", "replaced")}


def test_a_refusal_leaves_nothing_and_says_why(office, reviewing):
    person = read_case(office, reviewing).person_id
    with pytest.raises(Expected) as trouble:
        record_result(office, reviewing, {"result": "refused", "decided_on": "2026-11-23"})
    assert trouble.value.field == "reason"
    record_result(office, reviewing, {"result": "refused", "decided_on": "2026-11-23", "reason": "不符合分类标准。"})
    assert {one.kind for one in read_line(office, person).credentials} == {"passport"}
    assert office.store.reads.case(reviewing).decision["reason"] == "不符合分类标准。"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"decided_on": "2026-11-24"}, "decided_on"),
        ({"permit_expires_on": None}, "permit_expires_on"),
        ({"permit_from": "2029-01-01"}, "permit_expires_on"),
        ({"result": "maybe"}, "result"),
    ],
)
def test_what_cannot_be_is_named(office, reviewing, change, field):
    with pytest.raises(Expected) as trouble:
        record_result(office, reviewing, {**GRANTED, **change})
    assert trouble.value.field == field
    assert read_case(office, reviewing).stage == "reviewing"


def test_only_once_only_in_time_only_by_those_who_decide(office, case_id, acting):
    with pytest.raises(Expected, match="还没有开始核验"):
        record_result(office, case_id, GRANTED)
    move_case(office, case_id, "accepted", "容缺受理")
    move_case(office, case_id, "reviewing")
    with pytest.raises(Expected, match="角色"):
        record_result(acting(Role.OFFICER), case_id, GRANTED)
    record_result(office, case_id, GRANTED)
    with pytest.raises(Expected, match="已经记录"):
        record_result(office, case_id, GRANTED)


def test_a_permit_past_its_day_has_lapsed_by_itself(office, reviewing, later):
    record_result(office, reviewing, GRANTED)
    view = read_case(office, reviewing)
    after = later(datetime(2028, 11, 24, 1, 0, tzinfo=UTC))
    assert read_line(after, view.person_id).credentials[-1].state == "lapsed"
    assert known_of(after, view.person_id, view.employer_id).alive("permit") is None


def test_nothing_is_decided_before_it_was_accepted(office, reviewing):
    with pytest.raises(Expected, match="受理日期") as trouble:
        record_result(office, reviewing, {**GRANTED, "decided_on": "2026-11-22"})
    assert trouble.value.field == "decided_on"


def test_a_decision_never_gives_one_person_the_permit_number_of_another(office, reviewing):
    """One person, one number, for life (外国人来华工作许可): also when the number comes with a decision."""
    other = save_person(office, None, {"surname": "SAMPLE", "given_names": "OTHER"}).person
    save_credential(office, other, None, {"kind": "permit", "number": "JL2026A00001", "last_day": "2027-05-01"})
    with pytest.raises(Expected, match="另一人名下") as trouble:
        record_result(office, reviewing, GRANTED)
    assert trouble.value.field == "permit_number"
    assert read_case(office, reviewing).stage == "reviewing"


def test_a_no_that_is_on_file_is_not_asked_again(office, reviewing):
    save_answers(office, reviewing, {"industry_regulated": False, "local_bonus": 0}, reason="补填")
    record_result(office, reviewing, GRANTED)
    view = read_case(office, reviewing)
    extension = read_case(office, open_case(office, "work_permit_extend", view.person_id, view.employer_id).case)
    begun = extension.subject.answers
    assert (begun["same_employer"], begun["salary_promised"], begun["industry_regulated"]) == (True, False, False)
    other = save_employer(office, None, {"name": "长春另一家有限公司"}).employer
    moved = read_case(office, open_case(office, "work_permit_extend", view.person_id, other).case)
    assert moved.subject.answers["same_employer"] is False


def test_what_the_file_cannot_tell_is_asked(office, case_id):
    view = read_case(office, case_id)
    begun = read_case(office, open_case(office, "work_permit_extend", view.person_id, view.employer_id).case)
    assert not {"same_employer", "salary_promised"} & set(begun.subject.answers)
