"""What the policy cases of work of at most 90 days, and of employers that register, show together."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.basics.paths import resource
from desktop.case_types import kind
from desktop.policy.book.kinds.tasks import TasksChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Verdict

KINDS = ("work_permit_short_term", "employer_account")


def cases_of(key: str) -> list[dict[str, Any]]:
    """The cases on file for a kind."""
    return tomllib.loads(Path(__file__).with_name(f"{key}.toml").read_text(encoding="utf-8"))["case"]


CASES = [{**case, "kind": key} for key in KINDS for case in cases_of(key)]
RULES = {
    "short_task", "short_stay", "short_total", "short_age", "short_contract", "short_approval", "no_criminal_record",
    "passport", "age_least", "employer_standing", "account_licence", "account_head", "account_handler",
    "account_handler_regular", "account_seal", "account_industry",
}  # fmt: skip


@pytest.fixture(scope="module")
def library() -> PolicyLibrary:
    return PolicyLibrary.read(resource("resources", "policy"))


def plain(given: dict[str, Any]) -> dict[str, Any]:
    """Facts as JSON has them."""
    return json.loads(json.dumps(given, default=date.isoformat))


def judged(library: PolicyLibrary, case: dict[str, Any]) -> Verdict:
    return kind(case["kind"]).judge(library, plain(case["given"]), case["day"])


def test_every_rule_of_its_own_is_seen_met_and_not_met(library: PolicyLibrary) -> None:
    seen: dict[str, set[str]] = {name: set() for name in RULES}
    for case in CASES:
        for condition in judged(library, case).conditions:
            seen.setdefault(condition.id, set()).add(condition.outcome.value)
    assert [name for name in RULES if not seen[name] & {"met"} or not seen[name] & {"unmet", "unknown"}] == []


def test_every_task_of_both_lists_has_a_case(library: PolicyLibrary) -> None:
    tasks = library.chapter("work_permit/short_tasks", TasksChapter).on(date(2026, 11, 22))
    assert set(tasks) == {case["given"].get("short_task") for case in CASES} - {None}
    assert [task.visa for task in tasks.values() if not task.counts] == ["M", "M", "M", "M", "F", "F"]
    assert [task.over_90 for task in tasks.values() if not task.counts] == [True, True, True, False, True, False]
    assert all(task.over_90 for task in tasks.values() if task.counts)
