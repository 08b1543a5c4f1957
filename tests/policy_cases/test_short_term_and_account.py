"""Every policy case of work of at most 90 days, and of employers that register, as written by an officer."""

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
EXPECTATIONS = {"class", "conditions", "absent", "notes", "headline", "warns", "missing", "until", "ready", "needs"}
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


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_case(library: PolicyLibrary, case: dict[str, Any]) -> None:
    expect = case["expect"]
    assert expect
    assert set(expect) <= EXPECTATIONS
    verdict = judged(library, case)
    found = {condition.id: condition for condition in verdict.conditions}
    wanted = expect.get("conditions", {})
    assert {name: found[name].outcome.value for name in wanted} == wanted
    assert not set(expect.get("absent", [])) & set(found)
    for name, words in expect.get("notes", {}).items():
        assert words in found[name].note
    if "class" in expect:
        assert (verdict.talent_class or "none") == expect["class"]
    assert expect.get("headline", "") in verdict.headline
    assert all(any(word in warning for warning in verdict.warnings) for word in expect.get("warns", []))
    assert set(expect.get("missing", [])) <= set(verdict.missing)
    if "until" in expect:
        assert verdict.validity is not None
        assert verdict.validity.until == expect["until"]
    if "ready" in expect:
        assert verdict.ready is expect["ready"]
    lines = {line.key: line.need for line in kind(case["kind"]).materials(library, plain(case["given"]), case["day"])}
    assert {key: lines.get(key, "absent") for key in expect.get("needs", {})} == expect.get("needs", {})


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
