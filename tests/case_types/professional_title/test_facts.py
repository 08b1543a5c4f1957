"""From answers to facts: what the batch sets, what the person tells, rows cell by cell."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

from desktop.basics.identity.invented import invented_permanent_resident
from desktop.case_types.case_type import Subject
from desktop.case_types.professional_title.facts import facts_of
from desktop.case_types.professional_title.facts_model import TitleFacts
from desktop.case_types.professional_title.questions.own import RecognitionAnswers, ReviewAnswers
from desktop.case_types.professional_title.samples.kinds import applicant

DAY = date(2026, 11, 22)
REVIEW = "professional_title_review"
FACTS = facts_of(REVIEW, ReviewAnswers)


def told(**changes: Any) -> dict[str, Any]:
    whole = applicant(REVIEW, 1)
    return FACTS(Subject(whole.person, whole.employer, {**whole.answers, **changes}), DAY)


def test_what_the_batch_sets_is_read_from_the_answers() -> None:
    facts = told(cutoff="2025-12-31", accept_day="2026-03-01", training_from=2022, training_until=2025, batch_name="一")
    assert (facts["cutoff"], facts["accept_day"]) == ("2025-12-31", "2026-03-01")
    assert facts["training_years"] == [2022, 2023, 2024, 2025]
    assert not {"batch_name", "training_from"} & set(facts)
    assert "training_years" not in told(training_from=2025, training_until=2022)
    TitleFacts.read(facts)


def test_a_row_tells_what_is_right_in_it() -> None:
    facts = told(education=[{"level": "BACHELOR", "graduated_on": "soon", "school": "演示大学", "study": "full_time"}])
    assert facts["education"] == [{"level": "BACHELOR", "school": "演示大学"}]
    assert told(training=[{"year": "last"}, {"year": 2025, "total": 90}])["training"] == [
        {}, {"year": 2025, "total": 90},
    ]  # fmt: skip


def test_the_person_tells_age_and_nationality_and_the_firm_its_name() -> None:
    facts = told()
    assert facts["foreigner"] is False
    assert facts["birth_date"] == applicant(REVIEW, 1).person["birth_date"]
    assert facts["employer"] == applicant(REVIEW, 1).employer["name"]
    whole = applicant(REVIEW, 1)
    unborn = FACTS(Subject({**whole.person, "birth_date": "2027-01-01"}, whole.employer, whole.answers), DAY)
    assert "birth_date" not in unborn
    assert FACTS(Subject({}, {}, {}), DAY) == {}


def test_a_man_need_not_tell_his_category_and_a_woman_must() -> None:
    whole = applicant(REVIEW, 1)
    answers = {name: value for name, value in whole.answers.items() if name != "retire_category"}
    categories = {
        sex: FACTS(Subject({**whole.person, "sex": sex}, whole.employer, answers), DAY).get("retire_category")
        for sex in ("male", "female")
    }
    assert categories == {"male": "male", "female": None}


def test_the_newest_proof_is_the_day_the_employer_cannot_have_checked_before() -> None:
    facts = told(
        achievements=[{"obtained_on": "2024-05-01"}, {"last_day": "2025-06-01"}],
        papers=[{"published_on": "2025-06-10"}], prizes=[{"day": "2023-01-01"}],
    )  # fmt: skip
    assert facts["papers_dated_on"] == "2025-06-10"
    assert "papers_dated_on" not in told(achievements=[], papers=[], prizes=[])


def test_a_permanent_resident_may_work() -> None:
    kind = "professional_title_recognition"
    whole = applicant(kind, 1)
    card = invented_permanent_resident(Random(1), "KOR", date(1990, 1, 1), "male")  # noqa: S311
    person = {"nationality": "KOR", "permanent_resident_number": card, "birth_date": "1990-01-01"}
    facts = facts_of(kind, RecognitionAnswers)(Subject(person, whole.employer, whole.answers), DAY)
    assert facts["foreigner"] is facts["may_work"] is True
    assert "appointments" not in facts
