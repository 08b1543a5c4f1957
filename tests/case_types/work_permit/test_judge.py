"""What the office filled in counts on its days, and is not guessed where it is blank."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.case_types.work_permit.judge import judge
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.verdict import Outcome, Verdict

DAY = date(2026, 11, 22)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


def local(chapter: str, key: str, value: str, scope: str = "") -> LocalValue:
    return LocalValue(chapter, key, scope, value, date(2026, 7, 1), None, "某公告〔2026〕1号", "陈晓宁", DAY)


def outcome(verdict: Verdict, name: str) -> Outcome:
    return next(condition.outcome for condition in verdict.conditions if condition.id == name)


def test_average_wage_of_the_office_opens_the_salary_line_from_its_day() -> None:
    library = LIBRARY.with_local([local("shared/average_wage", "average_wage_month_yuan", "8000", "长春市")])
    facts = {"annual_pay_yuan": 8000 * 6 * 12}
    assert judge(library, facts, DAY).talent_class == "A"
    assert judge(library, {"annual_pay_yuan": 8000 * 6 * 12 - 0.01}, DAY).talent_class is None
    assert judge(library, facts, date(2026, 6, 30)).talent_class is None


def test_wage_given_with_the_case_goes_before_the_office() -> None:
    library = LIBRARY.with_local([local("shared/average_wage", "average_wage_month_yuan", "8000")])
    facts = {"annual_pay_yuan": 8000 * 6 * 12, "average_wage_month_yuan": 8001}
    assert "A3.7" not in [line.code for line in judge(library, facts, DAY).lines_met]


@pytest.mark.parametrize(("pay", "expected"), [(24000, Outcome.MET), (23999.99, Outcome.UNMET)])
def test_minimum_wage_warns_and_never_refuses(pay: float, expected: Outcome) -> None:
    assert outcome(judge(LIBRARY, {"annual_pay_yuan": pay}, DAY), "minimum_wage") is Outcome.UNKNOWN
    library = LIBRARY.with_local([local("shared/average_wage", "minimum_wage_month_yuan", "2000")])
    verdict = judge(library, {"annual_pay_yuan": pay}, DAY)
    assert outcome(verdict, "minimum_wage") is expected
    assert any("最低工资" in warning for warning in verdict.warnings) is (expected is Outcome.UNMET)


def test_bonus_without_criteria_on_file_is_warned_of() -> None:
    facts = {"local_bonus": 5}
    assert any("地方鼓励性加分" in w for w in judge(LIBRARY, facts, DAY).warnings)
    library = LIBRARY.with_local([local("shared/local_bonus", "criteria", "引进急需人才5分")])
    assert not any("地方鼓励性加分" in w for w in judge(library, facts, DAY).warnings)


def test_verdict_names_the_edition_that_spoke() -> None:
    assert judge(LIBRARY, {}, DAY).edition == LIBRARY.edition


def test_to_check_rules_never_refuse() -> None:
    verdict = judge(LIBRARY, {"nationality": "PRK"}, DAY)
    assert not any(c.blocks for c in verdict.conditions if c.confidence == "to_check")
