"""Mistyped years stop no judgement: whatever days stand in the facts, every kind says something."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.basics.paths import resource
from desktop.case_types.professional_title.judging import judge
from desktop.policy.book.library import PolicyLibrary

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
KINDS = (
    judge.judge_review, judge.judge_recognition, judge.judge_exceptional, judge.judge_transfer,
    judge.judge_confirmation,
)  # fmt: skip
EDGES = [date.min, date(1, 12, 31), date(1964, 12, 31), date(2024, 2, 29), date(2025, 12, 31), date.max]
DAYS = st.one_of(st.sampled_from(EDGES), st.dates())
SINGLE = (
    "cutoff", "accept_day", "retire_check_day", "birth_date", "penalty_until", "ban_from", "ban_to", "exam_passed_on",
    "post_since", "deemed_from", "from_office_on", "applied_on", "posted_from", "posted_until", "unit_opinion_on",
    "papers_dated_on",
)  # fmt: skip


@st.composite
def facts(draw: Any) -> dict[str, Any]:
    def day() -> str:
        return draw(DAYS).isoformat()

    found: dict[str, Any] = {name: day() for name in SINGLE if draw(st.booleans())}
    span = {"first_day": day(), "last_day": day()}
    return {
        **found,
        "target_series": draw(st.sampled_from(["engineering", "accounting", "archives", "economics"])),
        "target_level": draw(st.sampled_from(["ZG", "FG", "ZJ", "ZL"])),
        "year_mode": draw(st.sampled_from(["exact_day", "calendar_year", "next_year_start"])),
        "rule_set": draw(st.sampled_from(["", "JL-2017", "CN-2019-16+JL-2017", "SPECIAL"])),
        "exam_line": "national",
        "direct_way": "office",
        "employer": "甲公司",
        "education": [{"level": draw(st.sampled_from(["DOCTOR", "BACHELOR", "COLLEGE"])), "graduated_on": day()}],
        "titles": [{"series": "engineering", "level": draw(st.sampled_from(["ZL", "ZJ", "FG"])), "passed_on": day()}],
        "qualifications": [{"key": "cpa", "obtained_on": day()}],
        "skills": [{"grade": "TECHNICIAN", "obtained_on": day()}],
        "appointments": [{"level": "FG", **span}],
        "work": [{"unit": "甲公司", "in_specialty": True, **span}],
        "pauses": [{"sort": "full_time_study", **span}],
        "insurance": [{"payer": "乙公司", **span}],
        "achievements": [{"title": "甲", "obtained_on": day()}],
        "papers": [{"title": "乙", "published_on": day()}],
    }


@settings(max_examples=40, deadline=None)
@given(told=facts())
def test_every_kind_says_something(told: dict[str, Any]) -> None:
    for judged in KINDS:
        asked = {name: value for name, value in told.items() if value != ""}
        assert judged(LIBRARY, asked, date(2026, 11, 25)).headline
