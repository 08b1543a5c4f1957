"""A person's plan off the line: the kinds that do it, open cases, what rests on what for whom."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.people.permit_line.end_credential import end_credential
from desktop.casework.people.permit_line.read_line import read_line
from desktop.casework.people.permit_line.save_credential import save_credential
from desktop.casework.people.plan.preview_plan import preview_plan
from desktop.casework.people.plan.read_plan import read_plan
from desktop.casework.people.save_person import save_person
from desktop.documents.preview import page_texts


@pytest.fixture
def person(office, subject) -> int:
    key = save_person(office, None, subject.person).person
    assert key is not None
    return key


def hold(office, person: int, kind: str, last: str, **more: str) -> None:
    own = {"lease": {"address": "人才公寓"}, "schooling": {"school": "演示小学"}}.get(kind, {})
    save_credential(office, person, None, {"kind": kind, "number": f"N{kind}", "last_day": last, **own, **more})


def by_kind(office, person: int):
    return {one.step.kind: one for one in read_plan(office, person).steps}


def test_the_chain_is_read_off_the_line(office, person):
    for kind in ("permit", "residence", "contract"):
        hold(office, person, kind, "2027-03-31")
    hold(office, person, "lease", "2027-06-30")
    plan = read_plan(office, person)
    assert [one.step.kind for one in plan.steps] == ["passport", "contract", "permit", "residence", "lease"]
    found = by_kind(office, person)
    assert "聘用合同" in found["permit"].before
    assert "工作许可" in found["residence"].before
    assert "居留证件最迟 2027-03-01 申请" in found["permit"].why
    assert (found["permit"].opens, found["residence"].opens) == ("work_permit_extend", "residence_work")
    assert plan.lacking == ()


def test_what_is_not_on_file_is_named(office, person):
    assert set(read_plan(office, person).lacking) == {"外国人工作许可", "居留证件", "租房合同"}
    hold(office, person, "permanent_residence", "2036-01-01")
    assert read_plan(office, person).lacking == ()


def test_an_ended_paper_leaves_the_plan(office, person):
    hold(office, person, "visa", "2026-12-15")
    assert "visa" in by_kind(office, person)
    row = next(one for one in read_line(office, person).credentials if one.kind == "visa")
    end_credential(office, row.id, "cancelled", office.clock.today(), "已办居留证件")
    assert "visa" not in by_kind(office, person)


def test_an_open_case_stands_beside_its_step(office, person, subject):
    hold(office, person, "permit", "2027-01-20", employer=str(subject.employer["name"]))
    employer = save_employer(office, None, subject.employer).employer
    case = open_case(office, "work_permit_extend", person, employer).case
    step = by_kind(office, person)["permit"]
    assert step.case_id == case
    assert step.case_number.startswith("YQ-")


def test_a_residence_that_is_not_for_work_rests_on_no_permit(office, person):
    hold(office, person, "residence", "2027-03-31", ground="startup")
    hold(office, person, "permit", "2027-03-31")
    step = by_kind(office, person)["residence"]
    assert step.opens == "residence_startup"
    assert [link.kind for link in step.step.links] == ["passport"]


def test_the_sheet_says_everything_in_the_order_of_renewal(office, person):
    for kind in ("permit", "residence", "contract", "schooling"):
        hold(office, person, kind, "2027-03-31")
    drawn = preview_plan(office, person)
    text = "".join("".join(page_texts(drawn.pdf)).split())
    assert "证件续办计划单" in text
    places = [text.index(word) for word in ("向使领馆换发护照", "单位在系统申请延期", "按学区当年通知")]
    assert places == sorted(places)
    assert "还没有登记：租房合同" in text


def test_nobody_and_no_right(office, acting, person):
    with pytest.raises(Expected):
        read_plan(office, 999)
    with pytest.raises(Expected):
        read_plan(acting(Role.SYSTEM_ADMIN), person)
