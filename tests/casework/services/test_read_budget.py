"""A year's money: entered by the office, counted from what was granted part by part."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.casework.onward.record_result import record_result
from desktop.casework.people.permit_line.end_credential import end_credential
from desktop.casework.rules.save_local_value import save_local_value
from desktop.casework.services.read_budget import AMOUNTS, YEAR_BUDGET, Budget, part_of, read_budget
from desktop.casework.settings.reread_policy import reread_policy
from desktop.policy.book.local_values import LocalValue

GRANTED = {"result": "granted", "decided_on": "2026-11-23", "granted_yuan": 350_000, "first_year": 2026, "parts": 5}


def entered(office, year: int, yuan: int):
    first = date(2026, 1, 1)
    entry = LocalValue(AMOUNTS, YEAR_BUDGET, str(year), str(yuan), first, None, "演管财〔2026〕1号", "", first)
    save_local_value(office, entry)
    return reread_policy(office)


def test_what_is_granted_counts_year_by_year(office, begun) -> None:
    assert read_budget(office, 2026) == Budget(2026, None, 0)
    case_id = begun("service_settling_money", "accepted", "reviewing")
    record_result(office, case_id, GRANTED)
    assert [read_budget(office, year).granted for year in (2025, 2026, 2030, 2031)] == [0, 70_000, 70_000, 0]


def test_the_budget_is_the_years_own_and_warns_when_it_does_not_reach(office, begun) -> None:
    record_result(office, begun("service_settling_money", "accepted", "reviewing"), GRANTED)
    office = entered(office, 2026, 100_000)
    budget = read_budget(office, 2026)
    assert (budget.yuan, budget.left) == (100_000, 30_000)
    assert (budget.exceeded_by(30_000), budget.exceeded_by(30_001)) == (0, 1)
    assert read_budget(entered(office, 2027, 9), 2027).yuan == 9


def test_money_taken_back_is_free_again(office, begun) -> None:
    record_result(office, begun("service_settling_money", "accepted", "reviewing"), GRANTED)
    row = office.store.reads.credentials_of_kind("settling_money")[0]
    end_credential(office, row.id, "cancelled", date(2026, 11, 23), "引进关系终止")
    assert read_budget(office, 2026).granted == 0


@given(st.integers(1, 10**8), st.integers(1, 20), st.integers(2018, 2100))
def test_the_parts_of_all_years_are_the_whole(total: int, parts: int, first: int) -> None:
    from desktop.policy.reckoning.services.instalments import instalments

    rows = instalments(total, parts, first)
    data = {"instalments": [{"year": one.year, "yuan": one.yuan} for one in rows]}
    assert sum(part_of(data, year) for year in range(first, first + parts)) == total
    assert [one.year for one in rows] == list(range(first, first + parts))
    assert max(one.yuan for one in rows) - min(one.yuan for one in rows) < parts
