"""What holds for any facts whatever: no guess, no automatic C, no crash."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.basics.paths import resource
from desktop.case_types.work_permit.judge import judge
from desktop.case_types.work_permit.materials import materials
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Outcome

DAY = date(2026, 11, 22)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
SOMETIMES = st.booleans()
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1)).map(date.isoformat)

FACTS: dict[str, st.SearchStrategy[Any]] = {
    "birth_date": st.dates(date(1930, 1, 1), DAY).map(date.isoformat),
    "nationality": st.sampled_from(["KOR", "PRK", "CHN", "IND"]),
    "degree": st.sampled_from(["none", "bachelor", "master", "doctor"]),
    "vocational": st.sampled_from(["none", "senior_worker", "senior_technician"]),
    "related_work_years": st.floats(0, 60),
    "annual_pay_yuan": st.floats(0, 2_000_000),
    "months_per_year_in_china": st.floats(0, 12),
    "hsk_level": st.integers(0, 6),
    "former_chinese_national": SOMETIMES,
    "chinese_name": st.sampled_from(["", "金敏俊"]),
    "holds_patent": SOMETIMES,
    "consecutive_years_in_china": st.floats(0, 30),
    "local_bonus": st.integers(0, 10),
    "average_wage_month_yuan": st.floats(1, 20_000),
    "lines": st.lists(st.sampled_from(["A1", "A5", "A3.7", "B1.1", "B2", "B3", "C1", "C3", "GRAD"]), max_size=3),
    "occupation": st.sampled_from(["manager", "language_teacher"]),
    "employer_kind": st.sampled_from(["enterprise", "foreign_office"]),
    "employer_in_zone": SOMETIMES,
    "over_age_approval": st.just("某批〔2026〕1号"),
    "over_age_zone_recommended": SOMETIMES,
    "over_age_health_certificate": SOMETIMES,
    "over_age_insurance_and_guarantee": SOMETIMES,
    "passport_expires_on": DAYS,
    "contract_from": DAYS,
    "contract_until": DAYS,
    "no_criminal_record": SOMETIMES,
    "graduated_on": DAYS,
}


@settings(max_examples=150, deadline=None)
@given(st.fixed_dictionaries({}, optional=FACTS))
def test_whatever_the_facts(facts: dict[str, Any]) -> None:
    verdict = judge(LIBRARY, facts, DAY)
    met = {line.talent_class for line in verdict.lines_met}
    assert verdict.points is not None
    assert [item.key for item in verdict.points.items] == [
        "salary", "education", "work_years", "months", "chinese", "place", "age", "background", "local_bonus",
    ]  # fmt: skip
    assert verdict.points.total == sum(item.points or 0 for item in verdict.points.items) <= 120
    assert all(0 <= (item.points or 0) <= item.maximum for item in verdict.points.items)
    assert verdict.talent_class is None or verdict.talent_class in met
    assert (verdict.talent_class == "A") is ("A" in met)
    if verdict.talent_class == "C":
        assert set(facts["lines"]) & {"C1", "C3", "GRAD"}
    for condition in verdict.conditions:
        if condition.outcome is Outcome.UNKNOWN and condition.blocks:
            assert condition.question in verdict.missing
            assert facts.get(condition.question) in (None, "", []) or condition.id == "salary_route"
    assert not set(verdict.missing) & {name for name, fact in facts.items() if fact not in ("", [], None)}
    assert verdict.headline.endswith("。")
    assert len(materials(LIBRARY, facts, DAY)) == 14


@settings(max_examples=60, deadline=None)
@given(st.fixed_dictionaries({}, optional=FACTS), st.sampled_from(sorted(FACTS)))
def test_forgetting_a_fact_never_raises_the_points(facts: dict[str, Any], name: str) -> None:
    """Less knowledge can only leave points out; a fact nobody told is never counted for the person."""
    fewer = {key: fact for key, fact in facts.items() if key != name}
    known, forgotten = judge(LIBRARY, facts, DAY).points, judge(LIBRARY, fewer, DAY).points
    assert known is not None
    assert forgotten is not None
    assert forgotten.total <= known.total
