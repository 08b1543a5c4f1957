"""Votes and publicity of professional titles, worked out by hand."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.publicity import publicity_ends, publicity_held
from desktop.policy.reckoning.titles.votes import Ballot, decide

DATA = tomllib.loads(Path(__file__).with_name("title_votes.toml").read_text(encoding="utf-8"))
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2026, 11, 25)


def case_id(case: dict[str, Any]) -> str:
    return str(case["id"])


@pytest.mark.parametrize("case", DATA["vote"], ids=case_id)
def test_vote(case: dict[str, Any]) -> None:
    decision = decide(LIBRARY, Ballot(**case["given"]), case.get("on", DAY))
    assert decision.outcome == case["outcome"]
    assert decision.passed == (case["outcome"] == "passed")
    assert decision.depends_on_recusal == case.get("parts", False)
    assert decision.strict.needs == case.get("needs", decision.strict.needs)


@pytest.mark.parametrize("case", DATA["ends"], ids=case_id)
def test_earliest_end(case: dict[str, Any]) -> None:
    ends = publicity_ends(LIBRARY, "employer", case["posted"])
    assert (ends.with_posting_day.end, ends.after_posting_day.end) == (case["including"], case["after"])


@pytest.mark.parametrize("case", DATA["held"], ids=case_id)
def test_held(case: dict[str, Any]) -> None:
    held = publicity_held(LIBRARY, case["stage"], case["posted"], case["to"])
    assert (held.days, held.enough) == (case["days"], case["enough"])


def test_a_year_nobody_announced_warns() -> None:
    """D19."""
    assert publicity_ends(LIBRARY, "employer", date(2027, 3, 1)).rule.warnings
