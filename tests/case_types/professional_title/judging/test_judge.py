"""The five judges: what each asks, refuses and lets through; the worked cases stand in tests/policy_cases."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types.professional_title.judging.judge import (
    judge_confirmation,
    judge_exceptional,
    judge_recognition,
    judge_review,
    judge_transfer,
)
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.verdict import Outcome, Verdict

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2025, 12, 31)
ENGINEER: dict[str, Any] = {
    "target_series": "engineering", "target_specialty": "机械设计", "target_level": "FG", "birth_date": "1988-05-01",
    "civil_servant": False, "employment": "employed",
    "education": [{"level": "BACHELOR", "graduated_on": "2010-07-01"}],
    "titles": [{"series": "engineering", "level": "ZJ", "passed_on": "2019-12-01"}],
    "training": [{"year": year, "total": 90, "professional": 60} for year in range(2021, 2026)],
}  # fmt: skip


def entered(key: str, value: str) -> PolicyLibrary:
    chapter = "professional_title/settings"
    return LIBRARY.with_local(
        [LocalValue(chapter, key, "", value, date(2020, 1, 1), None, "某号文件", "张三", date(2020, 1, 1))]
    )


def outcomes(verdict: Verdict) -> dict[str, Outcome]:
    return {condition.id: condition.outcome for condition in verdict.conditions}


@pytest.mark.parametrize(
    "judge", [judge_review, judge_recognition, judge_exceptional, judge_transfer, judge_confirmation]
)
def test_nothing_told_is_open_and_refuses_nobody(judge: Any) -> None:
    verdict = judge(LIBRARY, {}, DAY)
    assert not verdict.ready
    assert verdict.reached
    assert {"target_series", "birth_date", "civil_servant", "employment"} <= set(verdict.missing)


def test_before_the_book_begins_nothing_is_said() -> None:
    with pytest.raises(Expected) as trouble:
        judge_review(LIBRARY, ENGINEER, date(2018, 1, 1))
    assert trouble.value.field == "day"


def test_a_ready_application() -> None:
    verdict = judge_review(LIBRARY, ENGINEER, DAY)
    assert verdict.ready
    assert verdict.headline == "可以申报高级工程师评审。"
    assert verdict.shortfalls == ()


def test_papers_are_counted_only_by_the_office_s_own_standard() -> None:
    papers = [
        {"title": "甲", "published_on": "2020-03-01", "indexed": True},
        {"title": "乙", "published_on": "2018-03-01", "indexed": True},
        {"title": "丙", "published_on": "2021-03-01", "indexed": False},
    ]
    facts = {**ENGINEER, "papers": papers}
    assert "title_paper_count" not in outcomes(judge_review(LIBRARY, facts, DAY))
    verdict = judge_review(entered("papers_fg", "3"), facts, DAY)
    assert outcomes(verdict)["title_paper_count"] is Outcome.UNMET
    short = next(one for one in verdict.shortfalls if one.condition == "title_paper_count")
    assert (short.count, short.unit) == (2, "papers")
    assert outcomes(judge_review(entered("papers_fg", "1"), facts, DAY))["title_paper_count"] is Outcome.MET


def test_pauses_warn_until_the_office_takes_them_off() -> None:
    facts = {
        **ENGINEER,
        "titles": [{"series": "engineering", "level": "ZJ", "passed_on": "2020-12-20"}],
        "pauses": [{"sort": "full_time_study", "first_day": "2022-03-01", "last_day": "2022-06-30"}],
    }
    warned = judge_review(LIBRARY, facts, DAY)
    assert warned.ready
    assert outcomes(warned)["title_pauses"] is Outcome.UNMET
    taken = judge_review(entered("pauses", "out"), facts, DAY)
    assert outcomes(taken)["title_ladder"] is Outcome.UNMET
    assert taken.shortfalls[0].until == date(2026, 4, 21)
    maternity = {**facts, "pauses": [{"sort": "maternity", "first_day": "2022-03-01", "last_day": "2022-06-30"}]}
    assert "title_pauses" not in outcomes(judge_review(LIBRARY, maternity, DAY))


def test_what_rests_on_rules_to_check_never_refuses() -> None:
    facts = {**ENGINEER, "target_series": "experiment", "titles": []}
    verdict = judge_review(LIBRARY, facts, DAY)
    ladder = next(condition for condition in verdict.conditions if condition.id == "title_ladder")
    assert (ladder.outcome, ladder.blocks) == (Outcome.UNMET, False)
    assert verdict.reached
    assert any("实验" in warning or "满5年" in warning for warning in verdict.warnings)


def test_the_office_chooses_how_years_are_counted() -> None:
    facts = {
        **ENGINEER, "cutoff": "2025-06-30", "training_years": [2024],
        "titles": [{"series": "engineering", "level": "ZJ", "passed_on": "2020-09-01"}],
    }  # fmt: skip
    assert outcomes(judge_review(LIBRARY, facts, DAY))["title_ladder"] is Outcome.UNMET
    by_year = judge_review(entered("year_mode", "calendar_year"), facts, DAY)
    assert outcomes(by_year)["title_ladder"] is Outcome.MET
    batch = judge_review(entered("year_mode", "calendar_year"), {**facts, "year_mode": "exact_day"}, DAY)
    assert outcomes(batch)["title_ladder"] is Outcome.UNMET
