"""What F4 copies from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.basics.errors import Expected
from desktop.case_types import ALL
from desktop.casework.duties.roles import Role
from desktop.casework.history.last_answers import last_answers
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.office import Actor
from desktop.casework.people.save_person import save_person

KIND = ALL[0].key


def another_case(office, case_id, answers):
    person = save_person(office, None, {"surname": f"NO{answers['post']}"}).person
    made = open_case(office, KIND, person, read_case(office, case_id).employer_id).case
    save_answers(office, made, answers)
    return made


def test_the_newest_other_case_of_the_kind_answers(office, case_id):
    older = another_case(office, case_id, {"post": "教师", "over_age_approval": "长人社〔2026〕1号"})
    newer = another_case(office, case_id, {"post": "工程师"})
    assert last_answers(office, "case", case_id, KIND) == {"post": "工程师"}
    assert last_answers(office, "case", newer, KIND) == {"post": "教师"}  # the number of an approval stays behind
    save_answers(office, older, {"post": "讲师"})
    assert last_answers(office, "case", newer, KIND)["post"] == "讲师"


def test_a_case_of_another_kind_does_not_answer(office, case_id):
    another_case(office, case_id, {"post": "教师"})
    assert last_answers(office, "case", case_id, "another_kind") == {}


def test_somebody_elses_work_does_not_answer(office, case_id):
    another_case(office, case_id, {"post": "教师"})
    other = replace(office, actor=Actor("2", "别人", office.actor.roles))
    assert last_answers(other, "case", None, KIND) == {}


def test_of_a_person_only_what_may_be_copied(office, case_id, subject):
    given = {"surname": "IVANOV", "passport_number": "A1234567", "marital_status": "single", "address_abroad": "Omsk"}
    save_person(office, None, given)
    person = read_case(office, case_id).person_id
    assert last_answers(office, "person", person) == {"marital_status": "single", "address_abroad": "Omsk"}


def test_an_employer_keeps_its_code_and_name(office, case_id, subject):
    found = last_answers(office, "employer", None)
    assert found["industry"] == subject.employer["industry"]
    assert not {"name", "uscc", "legal_representative", "handler"} & set(found)


def test_nothing_without_a_record(office):
    assert last_answers(office, "person", None) == {}


def test_not_for_everybody(acting):
    with pytest.raises(Expected):
        last_answers(acting(Role.SYSTEM_ADMIN), "person", None)
