"""Every boundary of age, pay, years, months, Chinese, wages, graduates and days, worked out by hand from the tables."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.basics.paths import resource
from desktop.case_types.work_permit.judge import judge
from desktop.policy.book.library import PolicyLibrary

DATA = tomllib.loads(Path(__file__).with_name("work_permit_boundaries.toml").read_text(encoding="utf-8"))
BASES, CASES = DATA["base"], DATA["case"]
DAY = date(2026, 11, 22)
KEYS = {"id", "base", "change", "class", "total", "conditions", "lines", "until"}


@pytest.fixture(scope="module")
def library() -> PolicyLibrary:
    return PolicyLibrary.read(resource("resources", "policy"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_boundary(library: PolicyLibrary, case: dict[str, Any]) -> None:
    assert set(case) <= KEYS
    facts = {**BASES[case["base"]], **case["change"]}
    verdict = judge(library, json.loads(json.dumps(facts, default=date.isoformat)), DAY)
    assert verdict.points is not None
    assert (verdict.talent_class or "none", verdict.points.total) == (case["class"], case["total"])
    found = {condition.id: condition.outcome.value for condition in verdict.conditions}
    assert {name: found[name] for name in case["conditions"]} == case["conditions"]
    if "lines" in case:
        assert [line.code for line in verdict.lines_met] == case["lines"]
    if "until" in case:
        assert verdict.validity is not None
        assert verdict.validity.until == case["until"]


def test_there_are_enough_and_none_twice() -> None:
    assert len(CASES) >= 150
    assert len({case["id"] for case in CASES}) == len(CASES)
