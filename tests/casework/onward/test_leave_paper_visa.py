"""A visa on the person's line: left by the result once its days are told, never before; by whichever paper it came."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.case_types import kind
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.filings.drawing.incomplete import Incomplete
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.list_filings import list_filings
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.onward.record_result import record_result
from desktop.casework.people.permit_line.read_line import read_line
from desktop.casework.people.save_person import save_person

FORWARDED = ("accepted", "reviewing", "forwarded")
GRANTED = {"result": "granted", "decided_on": "2026-11-23", "document": "确认函2026第8号"}
VISA = {"paper_number": "r00001234", "paper_from": "2026-12-01", "paper_expires_on": "2031-11-30"}


def begun(office, key: str, without: str = "") -> int:
    subject = kind(key).sample(0, office.clock.today())
    person = save_person(office, None, subject.person).person
    employer = save_employer(office, None, subject.employer).employer
    case = open_case(office, key, person, employer).case
    save_answers(office, case, {name: value for name, value in subject.answers.items() if name != without})
    return case


def visas(office, case: int) -> list:
    line = read_line(office, read_case(office, case).person_id)
    return [one for one in line.credentials if one.kind == "visa"]


def test_a_confirmation_with_its_visa_leaves_an_r_visa(office):
    case = begun(office, "visa_talent_confirmation")
    for stage in FORWARDED:
        move_case(office, case, stage, "演示")
    record_result(office, case, {**GRANTED, **VISA})
    (visa,) = visas(office, case)
    assert (visa.number, visa.last_day, visa.state) == ("R00001234", date(2031, 11, 30), "alive")
    assert visa.data["residence_kind"] == "visa_r"
    assert visa.data["visa_entries"] == "multiple"


def test_a_confirmation_alone_leaves_none_yet(office):
    case = begun(office, "visa_talent_confirmation")
    for stage in FORWARDED:
        move_case(office, case, stage, "演示")
    record_result(office, case, GRANTED)
    assert read_case(office, case).stage == "decided"
    assert visas(office, case) == []


def test_the_enterprises_own_letter_is_forwarded_to_nobody(office):
    case = begun(office, "visa_enterprise_invitation")
    for stage in ("accepted", "reviewing"):
        move_case(office, case, stage, "演示")
    assert "forwarded" not in read_case(office, case).ways
    record_result(office, case, {**GRANTED, **VISA})
    assert visas(office, case)[0].data["residence_kind"] == "visa_other"


@pytest.mark.parametrize(
    ("key", "paper", "element", "title"),
    [
        ("visa_enterprise_invitation", "invitation", "who_pays", "费用承担"),
        ("visa_enterprise_invitation", "invitation", "leave_on", "离开日期"),
        ("visa_enterprise_invitation", "invitation", "inviter_relation", "与邀请单位的关系"),
        ("visa_enterprise_invitation", "invitation", "signer", "签字人"),
        ("visa_unit_invitation", "application", "visa_entries", "入境次数"),
        ("visa_unit_invitation", "guarantee", "visit_places", "访问地点"),
        ("visa_expert_invitation", "application", "schedule", "日程安排"),
        ("visa_talent_confirmation", "invitation", "planned_entry_on", "拟入境日期"),
        ("visa_multi_entry", "application", "visa_years", "拟申请的签证有效期"),
        ("visa_port", "invitation", "entry_port", "入境口岸"),
    ],
)
def test_a_missing_element_is_named_before_anything_prints(office, key, paper, element, title):
    case = begun(office, key, without=element)
    with pytest.raises(Incomplete) as trouble:
        issue_filing(office, case, paper)
    assert trouble.value.field == element
    assert title in trouble.value.what
    assert not list_filings(office, case)
    save_answers(office, case, {element: kind(key).sample(0, office.clock.today()).answers[element]})
    assert issue_filing(office, case, paper).number


@pytest.mark.parametrize(
    ("key", "answers", "field"),
    [
        ("visa_enterprise_invitation", {"visit_purpose": "work"}, "ent_no_work"),
        ("visa_enterprise_invitation", {"paid_in_china": True}, "ent_no_work"),
        ("visa_talent_confirmation", {"lines": ["A5"]}, "conf_class_a"),  # who is 49
        ("visa_multi_entry", {"visa_years": 9}, "multi_years"),
        ("visa_port", {"stay_days": 31}, "port_stay"),
    ],
)
def test_nobody_is_invited_against_a_rule(office, key, answers, field):
    """The office's own form may still be printed; the letter that tells somebody to come is not."""
    case = begun(office, key)
    save_answers(office, case, answers)
    with pytest.raises(Incomplete) as trouble:
        issue_filing(office, case, "invitation")
    assert trouble.value.field == field
    assert issue_filing(office, case, "application").number
