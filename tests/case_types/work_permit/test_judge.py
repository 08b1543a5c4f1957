"""What the office filled in counts on its days, and is not guessed where it is blank."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from desktop.basics.paths import resource
from desktop.case_types.work_permit.judge import judge
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.book.tables import LinesChapter
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


def test_a_claim_to_short_work_is_no_class_for_longer_work() -> None:
    """C2 is work of at most 90 days, applied for apart; claiming it must not bring class C here."""
    verdict = judge(LIBRARY, {"lines": ["C2"], "birth_date": "1990-01-01"}, DAY)
    found = next(line for line in verdict.lines if line.code == "C2")
    assert (found.outcome, verdict.talent_class) == (Outcome.UNMET, None)
    assert "90日" in found.fact


def test_the_system_refuses_short_pay_only_since_it_checks() -> None:
    facts = {"lines": ["B4"], "annual_pay_yuan": 1000, "average_wage_month_yuan": 8000}
    assert outcome(judge(LIBRARY, facts, date(2026, 2, 1)), "salary_route") is Outcome.UNMET
    assert "salary_route" not in [condition.id for condition in judge(LIBRARY, facts, date(2026, 1, 31)).conditions]


def test_limits_are_said_as_the_book_has_them(tmp_path: Path) -> None:
    """Another book, other numbers: no age and no pass mark is written in the program."""
    book = tmp_path / "policy"
    copytree(resource("resources", "policy"), book)
    for name, old, new in (
        ("age", "limit = 60\n", "limit = 50\n"),
        ("age", "limit = 18\n", "limit = 20\n"),
        ("points_2017", "points = 60\n", "points = 61\n"),
    ):
        file = book / "work_permit" / f"{name}.toml"
        words = file.read_text(encoding="utf-8")
        assert words.count(old) == 1
        file.write_text(words.replace(old, new), encoding="utf-8")
    library = PolicyLibrary.read(book)
    teacher = {"degree": "bachelor", "related_work_years": 3}
    over = judge(library, {**teacher, "birth_date": "1970-01-01"}, DAY)
    assert "超过50周岁" in over.headline
    assert "未满20周岁" in judge(library, {**teacher, "birth_date": "2007-11-22"}, DAY).headline
    poor = dict.fromkeys(("annual_pay_yuan", "months_per_year_in_china", "related_work_years", "hsk_level"), 0)
    nobody = judge(library, {**poor, "birth_date": "1980-01-01", "degree": "none", "nationality": "KOR"}, DAY)
    assert nobody.talent_class is None
    assert any("不足61分" in warning for warning in nobody.warnings), nobody.warnings
    during = judge(
        library, {**teacher, "birth_date": "1976-01-01", "contract_until": "2028-10-01",
                  "passport_expires_on": "2030-01-01"}, DAY,
    )  # fmt: skip
    assert any("超过50周岁" in warning for warning in during.warnings), during.warnings


def test_lines_that_ask_for_no_degree_are_marked_in_the_book() -> None:
    rows = LIBRARY.chapter("work_permit/classification", LinesChapter).line
    assert [row.code for row in rows if row.degree_free] == ["B2", "B4", "B5", "B6"]
    facts = {"lines": ["B2"], "degree": "none", "related_work_years": 0, "birth_date": "1990-01-01"}
    assert outcome(judge(LIBRARY, facts, DAY), "degree_experience") is Outcome.WAIVED
    assert outcome(judge(LIBRARY, {**facts, "lines": ["C1"]}, DAY), "degree_experience") is Outcome.WAIVED
    assert outcome(judge(LIBRARY, {**facts, "lines": []}, DAY), "degree_experience") is Outcome.UNMET
