"""An applicant is a case of a title kind, told what the batch sets, under its own 受理号."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.case_types import kind
from desktop.casework.corrections.asks_reason import asks_reason
from desktop.casework.deed import deed
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.people.save_person import save_person
from desktop.casework.titles.batches.save_batch import save_batch
from desktop.casework.titles.submissions.add_applicant import add_applicant
from desktop.casework.titles.submissions.case_in_batch import case_in_batch
from desktop.casework.titles.submissions.find_applicants import find_applicants
from desktop.store.tables import PersonNumber

REVIEW = "professional_title_review"
TOLD = {"route": "normal", "target_series": "engineering", "target_level": "ZJ", "target_specialty": "机械设计"}


@pytest.fixture
def person(office) -> int:
    return save_person(office, None, kind(REVIEW).sample(1).person).person


def test_the_batch_speaks_in_the_case(office, batch, submission, person):
    case_id = add_applicant(office, submission, REVIEW, person, TOLD).case
    told = office.store.reads.case(case_id).answers
    assert (told["cutoff"], told["accept_day"], told["retire_check_day"]) == ("2026-12-31", "2026-11-20", "2026-11-02")
    assert told["batch_name"] == "PC-2026-01 2026年度工程系列第一批"
    assert told["target_level"] == "ZJ"
    (row,) = find_applicants(office, batch)
    assert (row.receipt, row.state, row.level, row.route) == ("PC-2026-01-0001", "received", "ZJ", "normal")
    where = case_in_batch(office, case_id)
    assert (where.batch_id, where.receipt, where.state) == (batch, "PC-2026-01-0001", "received")


def test_changed_dates_reach_the_cases(office, batch, submission, person, committee, batch_raw):
    case_id = add_applicant(office, submission, REVIEW, person, TOLD).case
    save_batch(office, batch, {**batch_raw, "cutoff": "2026-11-30", "training_from": 2022, "training_until": 2026},
               committee)  # fmt: skip
    told = office.store.reads.case(case_id).answers
    assert (told["cutoff"], told["training_from"], told["training_until"]) == ("2026-11-30", 2022, 2026)
    assert not asks_reason(office, "case", case_id)


def test_nobody_is_in_a_batch_twice(office, submission, person):
    add_applicant(office, submission, REVIEW, person, TOLD)
    with pytest.raises(Expected, match="PC-2026-01-0001"):
        add_applicant(office, submission, "professional_title_transfer", person, TOLD)


def test_nobody_comes_in_twice_under_another_record(office, batch, submission, person):
    add_applicant(office, submission, REVIEW, person, TOLD)
    other = save_person(office, None, {**kind(REVIEW).sample(2).person}).person
    with deed(office, "add_applicant") as act:
        number = act.unit.rows(PersonNumber, person_id=person)[0]
        act.unit.add(PersonNumber(person_id=other, kind=number.kind, number=number.number))
        act.note("person", other)
    with pytest.raises(Expected, match="证件号码相同"):
        add_applicant(office, submission, REVIEW, other, TOLD)


def test_a_review_takes_in_no_recognition_and_the_number_is_not_spent(office, batch, submission, person):
    with pytest.raises(Expected) as told:
        add_applicant(office, submission, "professional_title_recognition", person, TOLD)
    assert told.value.field == "kind"
    add_applicant(office, submission, REVIEW, person, TOLD)
    assert [row.receipt for row in find_applicants(office, batch)] == ["PC-2026-01-0001"]


def test_what_is_put_right_in_the_case_is_listed(office, batch, submission, person):
    case_id = add_applicant(office, submission, REVIEW, person, TOLD).case
    save_answers(office, case_id, {"target_level": "FG"})
    assert [row.level for row in find_applicants(office, batch)] == ["FG"]


def test_a_case_opened_alone_is_taken_in_and_not_opened_twice(office, batch, submission, person, employer):
    alone = open_case(office, REVIEW, person, employer, {"target_specialty": "材料"}).case
    assert add_applicant(office, submission, REVIEW, person, TOLD).case == alone
    told = office.store.reads.case(alone).answers
    assert (told["target_level"], told["cutoff"]) == ("ZJ", "2026-12-31")
    assert [row.case_id for row in find_applicants(office, batch)] == [alone]
