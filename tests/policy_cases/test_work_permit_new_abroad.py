"""Every policy case of the work permit from abroad, as written by an officer."""

from __future__ import annotations

import json
import tomllib
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types.work_permit.judge import judge
from desktop.case_types.work_permit.materials import materials
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Verdict

FILE = Path(__file__).with_name("work_permit_new_abroad.toml")
DATA = tomllib.loads(FILE.read_text(encoding="utf-8"))
CASES = DATA["case"]
EDGES = [(edge, value, points) for edge in DATA["edge"] for value, points in edge["rows"]]
EXPECTATIONS = {
    "class", "points", "total", "lines", "has_lines", "no_lines", "conditions", "absent", "missing", "headline",
    "warns", "nearest", "notes", "until", "bounded", "ready", "needs", "routes", "wrong",
}  # fmt: skip


@pytest.fixture(scope="module")
def library() -> PolicyLibrary:
    return PolicyLibrary.read(resource("resources", "policy"))


def plain(given: dict[str, Any]) -> dict[str, Any]:
    """Facts as JSON has them."""
    return json.loads(json.dumps(given, default=date.isoformat))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_case(library: PolicyLibrary, case: dict[str, Any]) -> None:
    expect = case["expect"]
    assert expect
    assert set(expect) <= EXPECTATIONS
    if "wrong" in expect:
        with pytest.raises(Expected) as trouble:
            judge(library, plain(case["given"]), case["day"])
        assert trouble.value.field == expect["wrong"]
        return
    verdict = judge(library, plain(case["given"]), case["day"])
    check_class(verdict, expect)
    check_conditions(verdict, expect)
    check_words(verdict, expect)
    lines = {line.key: line for line in materials(library, plain(case["given"]), case["day"])}
    assert {key: lines[key].need for key in expect.get("needs", {})} == expect.get("needs", {})
    for key, words in expect.get("routes", {}).items():
        assert words in lines[key].authentication


def check_class(verdict: Verdict, expect: dict[str, Any]) -> None:
    assert verdict.points is not None
    codes = [line.code for line in verdict.lines_met]
    if "class" in expect:
        assert (verdict.talent_class or "none") == expect["class"]
    if "points" in expect:
        assert [-1 if item.points is None else item.points for item in verdict.points.items] == expect["points"]
    if "total" in expect:
        assert verdict.points.total == expect["total"]
    if "lines" in expect:
        assert codes == expect["lines"]
    assert set(expect.get("has_lines", [])) <= set(codes)
    assert not set(expect.get("no_lines", [])) & set(codes)
    if "ready" in expect:
        assert verdict.ready is expect["ready"]
        assert bool(verdict.missing) is not expect["ready"] or not expect["ready"]
    if "until" in expect:
        assert verdict.validity is not None
        assert verdict.validity.until == expect["until"]


def check_conditions(verdict: Verdict, expect: dict[str, Any]) -> None:
    found = {condition.id: condition for condition in verdict.conditions}
    wanted = expect.get("conditions", {})
    assert {name: found[name].outcome.value for name in wanted} == wanted
    assert not set(expect.get("absent", [])) & set(found)
    for name, words in expect.get("notes", {}).items():
        for word in words:
            assert word in found[name].note


def check_words(verdict: Verdict, expect: dict[str, Any]) -> None:
    assert set(expect.get("missing", [])) <= set(verdict.missing)
    assert expect.get("headline", "") in verdict.headline
    for word in expect.get("warns", []):
        assert any(word in warning for warning in verdict.warnings), verdict.warnings
    for word in expect.get("nearest", []):
        assert any(word in told.says for told in verdict.nearest), verdict.nearest
    if "bounded" in expect:
        assert verdict.validity is not None
        assert expect["bounded"] in verdict.validity.bounded_by


@pytest.mark.parametrize(("edge", "value", "points"), EDGES)
def test_bracket_edge(library: PolicyLibrary, edge: dict[str, Any], value: object, points: int) -> None:
    given = plain({**edge.get("with", {}), edge["fact"]: value})
    verdict = judge(library, given, edge.get("day", date(2026, 11, 22)))
    assert verdict.points is not None
    item = next(item for item in verdict.points.items if item.key == edge["item"])
    assert item.points == points


def test_every_rule_is_seen_met_and_unmet(library: PolicyLibrary) -> None:
    """No line and no condition stands in the book that the cases never saw both ways."""
    seen: dict[str, set[str]] = defaultdict(set)
    for case in CASES:
        if "wrong" not in case["expect"]:
            verdict = judge(library, plain(case["given"]), case["day"])
            for line in verdict.lines:
                seen[line.code].add(line.outcome.value)
            for condition in verdict.conditions:
                seen[condition.id].add(condition.outcome.value)
    one_sided = {name for name, outcomes in seen.items() if "unmet" not in outcomes or not outcomes & {"met", "waived"}}
    # The minimum wage is judged only where an office entered it; its own test does that. C2 (at most 90 days) is a
    # line of the standard that an application for longer never meets.
    assert one_sided == {"minimum_wage", "C2"}
    # A permit that ends while its case is decided is looked at where a permit goes on.
    pending = {"permit_pending"}
    chapters = ("age", "conditions", "document_conditions", "classification")
    rows = {entry.key.split("[")[1].rstrip("]") for name in chapters
            for entry in library.chapters[f"work_permit/{name}"].entries()}  # fmt: skip
    assert rows - pending <= set(seen)


def test_every_bracket_of_the_table_has_an_edge_on_file(library: PolicyLibrary) -> None:
    """A bracket added to the table without a case is found here."""
    scored: dict[str, set[int]] = defaultdict(set)
    for edge, _value, points in EDGES:
        scored[edge["item"]].add(points)
    for item in library.chapters["work_permit/points_2017"].item:  # type: ignore[attr-defined]
        declared = {part.points for part in (*item.steps, *item.choices, *item.brackets)}
        assert declared <= scored[item.key], item.key
