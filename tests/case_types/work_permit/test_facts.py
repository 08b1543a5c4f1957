"""From answers to facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.basics.countries import countries
from desktop.basics.paths import resource
from desktop.case_types.case_type import CaseType, Subject
from desktop.case_types.entries import nationalities
from desktop.case_types.work_permit import WORK_PERMIT_NEW_ABROAD, WORK_PERMITS
from desktop.case_types.work_permit.account.facts import IDENTIFIED
from desktop.case_types.work_permit.facts import OF_EMPLOYER, OF_EMPLOYERS, OF_PERSON, WORKED_OUT, of_case
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judge import judge
from desktop.case_types.work_permit.judging.conditions import NATIONALITIES
from desktop.case_types.work_permit.kinds.change_employer import WORK_PERMIT_CHANGE_EMPLOYER
from desktop.case_types.work_permit.sample import sample
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import CountriesChapter

facts = WORK_PERMIT_NEW_ABROAD.facts
DAY = date(2026, 11, 22)
WHOLE = sample(0)
ISSUED_NAMES = {
    "birth_date", "nationality", "degree", "vocational", "related_work_years", "annual_pay_yuan",
    "months_per_year_in_china", "hsk_level", "former_chinese_national", "degree_taught_in_chinese",
    "high_level_university", "fortune_500_experience", "holds_patent", "consecutive_years_in_china", "local_bonus",
    "average_wage_month_yuan", "lines",
}  # fmt: skip


def test_the_names_scripts_rely_on_are_asked_or_known() -> None:
    assert set(WORK_PERMIT_NEW_ABROAD.fact_questions.model_fields) >= ISSUED_NAMES


@pytest.mark.parametrize("one", WORK_PERMITS, ids=lambda one: one.key)
def test_every_fact_of_a_kind_comes_from_somewhere(one: CaseType) -> None:
    told = (set(OF_PERSON) if one.needs_person else set()) | set(OF_EMPLOYER) | set(of_case(one.answers))
    asked = set(one.fact_questions.model_fields)
    derived = {*WORKED_OUT, *OF_EMPLOYERS, *(() if one.needs_person else IDENTIFIED)}
    assert told <= asked <= told | derived
    assert asked <= set(WorkPermitFacts.model_fields)


def test_the_rules_read_what_is_told() -> None:
    read = WorkPermitFacts.read(facts(WHOLE, DAY))
    assert read.birth_date is not None
    assert read.birth_date.isoformat() == WHOLE.person["birth_date"]
    assert read.annual_pay_yuan == WHOLE.answers["annual_pay_yuan"]
    assert read.employer_kind == "enterprise"
    assert read.history_gap_free is True


def test_nothing_entered_tells_nothing_but_that_nothing_is_claimed() -> None:
    assert facts(Subject({}, {}, {}), DAY) == {"lines": []}


def test_wrong_answers_are_unknown_facts() -> None:
    told = facts(replace(WHOLE, answers={**WHOLE.answers, "hsk_level": 9, "degree": "professor"}), DAY)
    assert "hsk_level" not in told
    assert "degree" not in told


def test_a_birth_after_the_day_is_no_fact() -> None:
    assert "birth_date" not in facts(replace(WHOLE, person={**WHOLE.person, "birth_date": "2030-01-01"}), DAY)


def test_the_country_of_the_degree_falls_back_on_the_studies() -> None:
    without = {key: value for key, value in WHOLE.answers.items() if key != "degree_country"}
    assert facts(replace(WHOLE, answers=without), DAY)["degree_country"] == WHOLE.person["nationality"]
    typed = replace(WHOLE, answers={**WHOLE.answers, "degree_country": "FRA"})
    assert facts(typed, DAY)["degree_country"] == "FRA"


def test_no_degree_has_no_country() -> None:
    rows = [{"from_month": "2000-09", "until_month": "2003-07", "school": "x", "country": "KOR", "degree": "none"}]
    assert "degree_country" not in facts(Subject({}, {}, {"education": rows}), DAY)


@pytest.mark.parametrize("cut", [0, 1])
def test_a_hole_in_the_career_is_a_fact(cut: int) -> None:
    work = WHOLE.answers["work"]
    assert isinstance(work, list)
    told = facts(replace(WHOLE, answers={**WHOLE.answers, "work": work[cut:]}), DAY)
    assert told["history_gap_free"] is (cut == 0)


def test_an_untold_career_is_unknown() -> None:
    assert "history_gap_free" not in facts(replace(WHOLE, answers={**WHOLE.answers, "work": []}), DAY)


def test_every_nationality_on_offer_can_be_judged() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    for choice in nationalities():
        subject = replace(WHOLE, person={**WHOLE.person, "nationality": choice.key, "passport_lines": ""})
        assert judge(library, facts(subject, DAY), DAY).talent_class == "B"


def test_the_form_and_the_rules_know_the_same_countries() -> None:
    library = PolicyLibrary.read(resource("resources", "policy"))
    known = library.chapter(NATIONALITIES, CountriesChapter).country
    assert {(c.code, c.numeric) for c in known} == {(c.code, c.numeric) for c in countries()}
    assert {c.code for c in known if not c.foreign} == {c.code for c in countries() if not c.nationality}


@pytest.mark.parametrize(
    ("new", "former", "same"),
    [
        ("长春甲科技有限公司", "长春甲科技有限公司", True),
        ("长春甲（吉林）科技有限公司", "长春甲(吉林) 科技有限公司", True),
        ("Acme Ltd", "ACME ＬＴＤ", True),
        ("长春甲科技有限公司", "长春乙科技有限公司", False),
        ("长春甲科技有限公司", "", None),
        ("", "长春乙科技有限公司", None),
    ],
)
def test_a_change_of_employer_compares_the_two_names(new, former, same) -> None:
    subject = Subject({}, {"name": new}, {"previous_employer": former})
    assert WORK_PERMIT_CHANGE_EMPLOYER.facts(subject, DAY).get("same_employer") is same
    assert "same_employer" not in WORK_PERMIT_NEW_ABROAD.facts(subject, DAY)
