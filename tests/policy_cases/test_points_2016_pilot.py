"""The 2016 pilot table gives other points: whoever ships it by mistake is found here."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.basics.paths import resource
from desktop.case_types.work_permit.judge import judge
from desktop.policy.book.library import PolicyLibrary

TRAPS = Path(__file__).parent / "traps"
DAY = date(2026, 11, 22)
T05: dict[str, Any] = {
    "birth_date": "1968-06-01",
    "degree": "bachelor",
    "annual_pay_yuan": 600000,
    "related_work_years": 25,
    "months_per_year_in_china": 12,
    "hsk_level": 0,
    "fortune_500_experience": True,
}


@pytest.fixture
def pilot(tmp_path: Path) -> PolicyLibrary:
    folder = tmp_path / "policy"
    shutil.copytree(resource("resources", "policy"), folder)
    shutil.copy(TRAPS / "points_2016_pilot.toml", folder / "work_permit" / "points_2017.toml")
    return PolicyLibrary.read(folder)


def test_pilot_table_gives_80_where_the_national_one_gives_85(pilot: PolicyLibrary) -> None:
    national = judge(PolicyLibrary.read(resource("resources", "policy")), T05, DAY)
    trapped = judge(pilot, T05, DAY)
    assert national.points is not None
    assert trapped.points is not None
    assert (national.points.total, national.talent_class) == (85, "A")
    assert (trapped.points.total, trapped.talent_class) == (80, "B")


@pytest.mark.parametrize(
    ("facts", "national", "pilot_points"),
    [({"hsk_level": 4}, 4, 8), ({"birth_date": "1981-11-22"}, 15, 0), ({"holds_patent": True}, 5, 0)],
)
def test_pilot_table_differs_item_by_item(
    pilot: PolicyLibrary, facts: dict[str, Any], national: int, pilot_points: int
) -> None:
    key = {"hsk_level": "chinese", "birth_date": "age", "holds_patent": "background"}[next(iter(facts))]
    found = []
    for library in (PolicyLibrary.read(resource("resources", "policy")), pilot):
        points = judge(library, facts, DAY).points
        assert points is not None
        found.append(next(item.points for item in points.items if item.key == key))
    assert found == [national, pilot_points]


def test_the_trap_is_not_shipped() -> None:
    for path in resource("resources", "policy").rglob("*.toml"):
        assert "试用版" not in path.read_text(encoding="utf-8").split("\n", 3)[-1], path.name
        assert "pilot" not in path.name
