"""A proposed change really reaches the class, and nothing smaller of the same kind does."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.basics.paths import resource
from desktop.case_types.work_permit.judge import judge
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.nearest import Change, Nearest
from desktop.policy.verdict import Verdict

DAY = date(2026, 11, 22)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
PLAIN: dict[str, Any] = {
    "birth_date": "1990-06-01", "degree": "bachelor", "vocational": "none", "related_work_years": 5,
    "annual_pay_yuan": 100000, "months_per_year_in_china": 12, "hsk_level": 0, "consecutive_years_in_china": 0,
    "former_chinese_national": False, "degree_taught_in_chinese": False, "high_level_university": False,
    "fortune_500_experience": False, "holds_patent": False,
}  # fmt: skip
DEGREES = ("none", "bachelor", "master", "doctor")
CERTIFICATES = ("none", "senior_worker", "technician", "senior_technician")
GRAIN = {
    "annual_pay_yuan": 1, "related_work_years": 0.01, "months_per_year_in_china": 0.01, "hsk_level": 1,
    "consecutive_years_in_china": 0.01, "language_teaching_years": 0.01, "language_certificate_hours": 1,
}  # fmt: skip


def judged(**changes: Any) -> Verdict:
    return judge(LIBRARY, PLAIN | changes, DAY)


def of(verdict: Verdict, target: str) -> Nearest:
    return next(told for told in verdict.nearest if told.talent_class == target)


def less(change: Change) -> Any:
    """The same fact one grain short of what is proposed; None where nothing lies between."""
    if isinstance(change.to, bool):
        return False
    if isinstance(change.to, str):
        order = DEGREES if change.fact == "degree" else CERTIFICATES
        below = order[order.index(change.to) - 1]
        return below if below != (change.now or "none") else change.now
    short = change.to - GRAIN[change.fact]
    return short if isinstance(change.to, int) else round(short, 4)


FACTS = st.fixed_dictionaries(
    {
        "birth_date": st.dates(date(1955, 1, 1), date(2008, 1, 1)).map(date.isoformat),
        "degree": st.sampled_from(DEGREES),
        "vocational": st.sampled_from(CERTIFICATES),
        "related_work_years": st.floats(0, 30).map(lambda years: round(years, 1)),
        "annual_pay_yuan": st.integers(0, 700_000),
        "months_per_year_in_china": st.floats(0, 12).map(lambda months: round(months, 1)),
        "hsk_level": st.integers(0, 6),
        "consecutive_years_in_china": st.floats(0, 10).map(lambda years: round(years, 1)),
        "holds_patent": st.booleans(),
    },
    optional={
        "average_wage_month_yuan": st.floats(3000, 13000).map(lambda wage: round(wage, 2)),
        "occupation": st.just("language_teacher"),
        "teaches_mother_tongue": st.booleans(),
        "language_teaching_years": st.floats(0, 5).map(lambda years: round(years, 1)),
        "language_certificate_hours": st.integers(0, 200),
        "language_degree": st.just(False),
        "teacher_certificate": st.just(False),
        "lines": st.sampled_from([[], ["B1.1"], ["C1"]]),
    },
)


@settings(max_examples=20, deadline=None)
@given(FACTS)
def test_every_way_reaches_its_class_and_nothing_smaller_does(facts: dict[str, Any]) -> None:
    verdict = judge(LIBRARY, facts, DAY)
    for told in verdict.nearest:
        good = {"A", told.talent_class}
        for way in told.ways:
            then = facts | {change.fact: change.to for change in way.changes}
            reached = judge(LIBRARY, then, DAY)
            assert reached.talent_class in good
            assert reached.points is not None
            assert (reached.points.total, [line.code for line in reached.lines_met if line.talent_class
                    == reached.talent_class]) == (way.total, list(way.lines))  # fmt: skip
            for change in way.changes:
                assert facts.get(change.fact) == change.now
                short = judge(LIBRARY, then | {change.fact: less(change)}, DAY)
                assert short.talent_class not in good, (way.says, change.fact)
                without = {name: value for name, value in then.items() if name != change.fact}
                if change.now is not None:
                    without[change.fact] = change.now
                assert judge(LIBRARY, without, DAY).talent_class not in good


@settings(max_examples=20, deadline=None)
@given(FACTS)
def test_the_classes_told_are_exactly_those_above(facts: dict[str, Any]) -> None:
    verdict = judge(LIBRARY, facts, DAY)
    told = [nearest.talent_class for nearest in verdict.nearest]
    met = min((line.talent_class for line in verdict.lines_met), default=None)
    reached = verdict.talent_class or met
    assert told == {"A": [], "B": ["A"]}.get(reached or "", ["B", "A"])


def test_one_more_level_year_or_bracket_is_told_with_its_distance() -> None:
    told = of(judged(degree="master", related_work_years=8, annual_pay_yuan=300000, hsk_level=4), "A")
    assert told.lacking == 1
    assert [way.says for way in told.ways[:3]] == [
        "汉语水平到 HSK 5 级（现为 4 级）", "相关工作满 9 年（再满 1 年）", "年薪到 35 万元（再加 5 万元）",
    ]  # fmt: skip
    assert told.says.startswith("距A类还差 1 分：汉语水平到 HSK 5 级")


def test_rows_of_the_table_are_raised_together_only_when_one_is_not_enough() -> None:
    """Bachelor, 5 years, 36: 66 points; no single row gives 19 more."""
    told = of(judged(), "A")
    assert told.lacking == 19
    assert {len(way.changes) for way in told.ways} == {2}
    assert any({c.fact for c in way.changes} == {"degree", "annual_pay_yuan"} for way in told.ways)


def test_the_pay_of_the_salary_lines_is_told_in_whole_yuan() -> None:
    verdict = judged(degree="none", average_wage_month_yuan=8000.01)
    assert [(t.code, t.yuan, t.lacking) for t in verdict.thresholds] == [
        ("A3.7", 576001, 476001), ("B4", 384001, 284001),
    ]  # fmt: skip
    assert any(way.lines == ("B4",) for way in of(judged(degree="none", related_work_years=0,
               months_per_year_in_china=0, average_wage_month_yuan=8000), "B").ways)  # fmt: skip
    assert judged().thresholds == ()


def test_a_degree_and_the_years_are_told_together_where_both_are_short() -> None:
    told = of(judged(degree="none", related_work_years=1, months_per_year_in_china=0, annual_pay_yuan=0), "B")
    both = next(way for way in told.ways if way.lines == ("B1.5",))
    assert both.says == "取得学士学位、相关工作满 2 年（再满 1 年）"


def test_age_is_said_to_be_in_the_way_and_nothing_is_proposed_against_it() -> None:
    told = of(judged(birth_date="1955-01-01", degree="none", hsk_level=0), "B")
    assert told.ways == ()
    assert "年龄" in told.says


def test_nothing_is_proposed_for_what_nobody_told() -> None:
    verdict = judge(LIBRARY, {"birth_date": "1990-06-01"}, DAY)
    assert {change.fact for told in verdict.nearest for way in told.ways for change in way.changes} <= {"holds_patent"}


@pytest.mark.parametrize("talent_class", ["A"])
def test_class_a_lacks_nothing(talent_class: str) -> None:
    verdict = judged(lines=["A1"])
    assert verdict.talent_class == talent_class
    assert verdict.nearest == ()


def test_former_nationality_and_birth_are_never_proposed() -> None:
    proposed = {c.fact for told in judged().nearest for way in told.ways for c in way.changes}
    assert not proposed & {"birth_date", "former_chinese_national", "nationality", "high_level_university"}
