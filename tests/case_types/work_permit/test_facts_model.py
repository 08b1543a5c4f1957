"""Facts are read strictly: what is wrong is named by its fact, and null is unknown."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.conditions import CONDITIONS
from desktop.forms.questions import questions_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import RulesChapter

# The names scripts rely on.
PROMISED = {
    "birth_date", "nationality", "degree", "vocational", "related_work_years", "annual_pay_yuan",
    "months_per_year_in_china", "hsk_level", "former_chinese_national", "degree_taught_in_chinese",
    "high_level_university", "fortune_500_experience", "holds_patent", "consecutive_years_in_china", "local_bonus",
    "average_wage_month_yuan", "lines",
}  # fmt: skip


def test_promised_names_stay() -> None:
    assert set(WorkPermitFacts.model_fields) >= PROMISED


def test_every_fact_has_a_title_and_choices_have_names() -> None:
    for question in questions_of(WorkPermitFacts):
        assert question.title != question.name
        assert all(choice.title != choice.key for choice in question.choices), question.name


@pytest.mark.parametrize(
    ("fact", "value", "why"),
    [
        ("salary", 1, "没有名为"),
        ("hsk_level", 7, "不能大于 6"),
        ("hsk_level", -1, "不能小于 0"),
        ("hsk_level", True, "须是整数"),
        ("hsk_level", 3.5, "须是整数"),
        ("annual_pay_yuan", "600000", "须是数字"),
        ("annual_pay_yuan", -1, "不能小于 0"),
        ("annual_pay_yuan", float("nan"), "不能用"),
        ("average_wage_month_yuan", 0, "须大于 0"),
        ("months_per_year_in_china", 13, "不能大于 12"),
        ("birth_date", "1990-02-30", "须是日期"),
        ("birth_date", 19900101, "须是日期"),
        ("birth_date", "1990-01-01T08:00:00", "须是日期"),
        ("degree", "phd", "只能是"),
        ("holds_patent", "true", "true 或 false"),
        ("holds_patent", 1, "true 或 false"),
        ("nationality", "kor", "写法不对"),
        ("nationality", 410, "须是文字"),
        ("lines", "A1", "须是列表"),
        ("lines", ["a1"], "写法不对"),
        ("lines", ["A7"], "写法不对"),
        ("chinese_name", "金" * 61, "过长"),
        ("local_bonus", 10.5, "须是整数"),
    ],
)
def test_wrong_fact_is_named(fact: str, value: Any, why: str) -> None:
    with pytest.raises(Expected) as trouble:
        WorkPermitFacts.read({fact: value})
    assert trouble.value.field == fact
    assert why in trouble.value.what
    assert trouble.value.remedy


def test_null_is_unknown_like_absence() -> None:
    assert WorkPermitFacts.read({"hsk_level": None}) == WorkPermitFacts.read({})


def test_conditions_ask_only_for_facts_that_exist() -> None:
    """Every rule of the chapter has a judge; a rule added to the file without one would pass by silence."""
    library = PolicyLibrary.read(resource("resources", "policy"))
    rules = library.chapter(CONDITIONS, RulesChapter).on(library.edition_day)
    from desktop.case_types.work_permit.judge import judge

    verdict = judge(library, {}, library.edition_day)
    assert set(rules) <= {condition.id for condition in verdict.conditions}
    assert {c.question for c in verdict.conditions if c.question} <= set(WorkPermitFacts.model_fields)
    assert set(verdict.missing) <= set(WorkPermitFacts.model_fields)
