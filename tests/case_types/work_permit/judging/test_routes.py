"""A graduate who reaches a class by another line too: both ways are told, the better one with its reason."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.app.headless.verdict_json import verdict_json
from desktop.basics.paths import resource
from desktop.case_types.ruled.told import told
from desktop.case_types.work_permit.judge import Ways, judge, judge_under, read_facts
from desktop.case_types.work_permit.judging.classification import Classification, classify
from desktop.case_types.work_permit.judging.conditions import CONDITIONS
from desktop.case_types.work_permit.judging.routes import routes
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.verdict import Condition, Outcome, Verdict

DAY = date(2026, 11, 22)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
GRADUATE: dict[str, Any] = {
    "birth_date": "1998-01-01", "degree": "master", "graduate_of": "china", "graduated_on": "2026-03-20",
    "graduate_average_score": 82, "graduate_no_misconduct": True, "job_matches_major": True,
    "post_vacancy_advertised": True, "annual_pay_yuan": 250000, "average_wage_month_yuan": 8000,
    "related_work_years": 0, "months_per_year_in_china": 10, "hsk_level": 5, "lines": ["GRAD"],
    "contract_from": "2026-12-01", "contract_until": "2029-11-30", "passport_expires_on": "2034-01-01",
    "work_region": "northeast", "high_level_university": True,
}  # fmt: skip


def judged(**other: object) -> Verdict:
    return judge(LIBRARY, {**GRADUATE, **other}, DAY)


def test_both_ways_are_told_and_the_longer_one_without_quota_is_better() -> None:
    verdict = judged()
    points, graduate = verdict.routes
    assert (verdict.talent_class, points.talent_class, graduate.talent_class) == ("B", "B", "C")
    assert (points.lines, graduate.lines) == (("B6",), ("GRAD",))
    assert (points.until, graduate.until) == (date(2028, 11, 22), date(2027, 11, 22))
    assert (points.better, points.taken, graduate.better, graduate.taken) == (True, True, False, False)
    assert "2028-11-22" in points.why
    assert "配额" in points.why
    assert any("凭 B6 放宽" in one for one in points.cautions)  # no experience: to be cleared up first
    assert "两种途径都符合" in verdict.warnings[0]
    assert len(verdict_json("k", verdict)["routes"]) == 2


def test_who_applies_for_class_c_goes_the_graduates_way_and_hears_of_the_better_one() -> None:
    verdict = judged(applied_class="C")
    assert verdict.talent_class == "C"
    assert verdict.validity is not None
    assert verdict.validity.until == date(2027, 11, 22)
    assert [route.taken for route in verdict.routes] == [False, True]
    assert "改为B类" in verdict.warnings[1]
    assert [told.talent_class for told in verdict.nearest] == ["A"]  # B is no distance away


def test_a_contract_of_half_a_year_leaves_the_quota_as_the_reason() -> None:
    better = next(route for route in judged(contract_until="2027-06-30").routes if route.better)
    assert better.why == "不占数量管理的配额"


def test_the_graduates_way_is_better_where_the_other_is_barred() -> None:
    known = read_facts(LIBRARY, GRADUATE, DAY)
    barred = told(LIBRARY, LIBRARY.chapter(CONDITIONS, RulesChapter).on(DAY)["healthy"], Outcome.UNMET, "B")

    def judging(found: Classification) -> tuple[Condition, ...]:
        return (barred,) if found.talent_class == "B" else ()

    points, graduate = routes(LIBRARY, known, DAY, DAY, classify(LIBRARY, known, DAY), judging)
    assert (points.better, graduate.better) == (False, True)
    assert points.stops == (barred.says,)
    assert graduate.why == f"另一途径现不符合：{barred.says}"


def test_one_way_alone_is_not_told_as_two() -> None:
    assert judged(lines=[]).routes == ()
    assert judged(annual_pay_yuan=96000, hsk_level=0, high_level_university=False, work_region="other").routes == ()
    assert judged(graduate_average_score=79).routes == ()


def test_a_class_set_by_a_signed_act_ends_the_choice() -> None:
    verdict = judge_under(Ways())(LIBRARY, GRADUATE, DAY, "C")
    assert verdict.routes == ()
    assert verdict.validity is not None
    assert verdict.validity.until == date(2027, 11, 22)
