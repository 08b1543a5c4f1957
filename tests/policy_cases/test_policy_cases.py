"""Every policy case of every kind, as written by an officer: one file of cases a kind (`<kind>.toml`)."""

from __future__ import annotations

import json
import tomllib
from collections import defaultdict
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types import ALL
from desktop.case_types import kind as kind_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Verdict

FOLDER = Path(__file__).parent
FILES = {
    kind.key: tomllib.loads((FOLDER / f"{kind.key}.toml").read_text(encoding="utf-8"))
    for kind in ALL
    if (FOLDER / f"{kind.key}.toml").is_file()
}
CASES = [pytest.param(kind, case, id=f"{kind}-{case['id']}") for kind, data in FILES.items() for case in data["case"]]
EDGES = [
    pytest.param(kind, edge, value, points, id=f"{kind}-{edge['item']}-{edge['fact']}-{value}")
    for kind, data in FILES.items()
    for edge in data.get("edge", ())
    for value, points in edge["rows"]
]
EXPECTATIONS = {
    "class", "points", "total", "lines", "has_lines", "no_lines", "conditions", "absent", "missing", "headline",
    "warns", "silent", "nearest", "notes", "facts", "until", "bounded", "ready", "reached", "needs", "routes", "asks",
    "forms", "wrong", "fees", "short", "ways",
}  # fmt: skip
# What the cases of all kinds together need not show both ways, with the reason.
ONE_SIDED = {
    "minimum_wage",  # judged only where an office entered it; its own test does that
    "extend_nationality", "change_nationality",  # told only to refuse
    "inside_zone",  # 待核: neither met nor unmet until the deciding body has said so
    "transfer_stay",  # what Beijing takes is only a question here
    "one_programme", "one_table",  # told only where two programmes contradict each other: nothing is chosen
}  # fmt: skip
NEVER_TOLD = {
    "card_issued",  # the days on which cards were issued: looked at, not told
    "short_no_extension",  # a warning beside the verdict
}


@cache
def library() -> PolicyLibrary:
    return PolicyLibrary.read(resource("resources", "policy"))


def given_of(kind: str, case: dict[str, Any]) -> dict[str, Any]:
    """The facts of a case: a named beginning (`from`), without some of it, and what the case itself says."""
    begin = FILES[kind]["begin"][case["from"]] if "from" in case else {}
    left = {name: value for name, value in begin.items() if name not in case.get("without", [])}
    return plain({**left, **case.get("given", {})})


def plain(given: dict[str, Any]) -> dict[str, Any]:
    """Facts as JSON has them."""
    return json.loads(json.dumps(given, default=date.isoformat))


@pytest.mark.parametrize(("kind", "case"), CASES)
def test_case(kind: str, case: dict[str, Any]) -> None:
    one, given, day, expect = kind_of(kind), given_of(kind, case), case["day"], case["expect"]
    assert expect
    assert set(expect) <= EXPECTATIONS
    if "wrong" in expect:
        with pytest.raises(Expected) as trouble:
            one.judge(library(), given, day)
        assert trouble.value.field == expect["wrong"]
        return
    assert set(given) <= set(one.fact_questions.model_fields), "a fact this kind of case never asks for"
    verdict = one.judge(library(), given, day)
    check_class(verdict, expect)
    check_conditions(verdict, expect)
    check_words(verdict, expect)
    check_short(verdict, expect)
    check_materials(kind, given, day, expect)


def check_class(verdict: Verdict, expect: dict[str, Any]) -> None:
    codes = [line.code for line in verdict.lines_met]
    if "class" in expect:
        assert (verdict.talent_class or "none") == expect["class"]
    if "points" in expect:
        assert verdict.points is not None
        assert [-1 if item.points is None else item.points for item in verdict.points.items] == expect["points"]
    if "total" in expect:
        assert verdict.points is not None
        assert verdict.points.total == expect["total"]
    if "lines" in expect:
        assert codes == expect["lines"]
    assert set(expect.get("has_lines", [])) <= set(codes)
    assert not set(expect.get("no_lines", [])) & set(codes)
    if "ready" in expect:
        assert verdict.ready is expect["ready"]
        assert not expect["ready"] or not verdict.missing
    if "reached" in expect:
        assert verdict.reached is expect["reached"]
    if "until" in expect:
        assert verdict.validity is not None
        assert verdict.validity.until == expect["until"]
    if "fees" in expect:
        assert verdict.validity is not None
        assert [yuan for _reading, yuan in verdict.validity.residence_fees] == expect["fees"]
    if "bounded" in expect:
        assert verdict.validity is not None
        assert expect["bounded"] in verdict.validity.bounded_by


def check_conditions(verdict: Verdict, expect: dict[str, Any]) -> None:
    found = {condition.id: condition for condition in verdict.conditions}
    wanted = expect.get("conditions", {})
    assert {name: found[name].outcome.value for name in wanted} == wanted
    assert not set(expect.get("absent", [])) & set(found)
    for name, words in expect.get("notes", {}).items():
        for word in [words] if isinstance(words, str) else words:
            assert word in found[name].note
    for name, words in expect.get("facts", {}).items():
        for word in words:
            assert word in found[name].fact


def check_words(verdict: Verdict, expect: dict[str, Any]) -> None:
    assert set(expect.get("missing", [])) <= set(verdict.missing)
    assert expect.get("headline", "") in verdict.headline
    for word in expect.get("warns", []):
        assert any(word in warning for warning in verdict.warnings), verdict.warnings
    for word in expect.get("silent", []):
        assert not any(word in warning for warning in verdict.warnings), verdict.warnings
    for word in expect.get("nearest", []):
        assert any(word in told.says for told in verdict.nearest), verdict.nearest


def check_short(verdict: Verdict, expect: dict[str, Any]) -> None:
    """What is lacking, added up by condition; and the other ways, as "kind level" with "open" for those that are."""
    lacking: dict[str, float] = defaultdict(float)
    for short in verdict.shortfalls:
        lacking[short.condition] += short.count
    assert {name: lacking[name] for name in expect.get("short", {})} == expect.get("short", {})
    ways = {
        f"{way.kind.removeprefix('professional_title_')} {way.level}{' open' if way.open else ''}"
        for way in verdict.other_ways
    }
    assert set(expect.get("ways", ())) <= ways


def check_materials(kind: str, given: dict[str, Any], day: date, expect: dict[str, Any]) -> None:
    lines = {line.key: line for line in kind_of(kind).materials(library(), given, day)}
    needs = {key: lines[key].need if key in lines else "absent" for key in expect.get("needs", {})}
    assert needs == expect.get("needs", {})
    for key, words in expect.get("routes", {}).items():
        assert words in lines[key].authentication
    for key, words in expect.get("forms", {}).items():
        assert words in lines[key].form
    if "asks" in expect:
        assert sorted(key for key, line in lines.items() if line.need == "required") == sorted(expect["asks"])


@pytest.mark.parametrize(("kind", "edge", "value", "points"), EDGES)
def test_bracket_edge(kind: str, edge: dict[str, Any], value: object, points: int) -> None:
    given = plain({**edge.get("with", {}), edge["fact"]: value})
    verdict = kind_of(kind).judge(library(), given, edge.get("day", date(2026, 11, 22)))
    assert verdict.points is not None
    item = next(item for item in verdict.points.items if item.key == edge["item"])
    assert item.points == points


def outcomes() -> dict[str, set[str]]:
    """What the cases of all kinds saw of every line and every condition."""
    seen: dict[str, set[str]] = defaultdict(set)
    for kind, data in FILES.items():
        for case in data["case"]:
            if "wrong" not in case["expect"]:
                verdict = kind_of(kind).judge(library(), given_of(kind, case), case["day"])
                for line in verdict.lines:
                    seen[line.code].add(line.outcome.value)
                for condition in verdict.conditions:
                    seen[condition.id].add(condition.outcome.value)
    return seen


STRICT = ("age", "conditions", "document_conditions", "classification")


def rows_of(*chapters: str) -> set[str]:
    """The ids of the rules in some chapters."""
    entries = (entry for name in chapters for entry in library().chapters[f"work_permit/{name}"].entries())
    return {entry.key.split("[")[1].rstrip("]") for entry in entries}


def test_every_rule_is_seen_met_and_unmet() -> None:
    """No line and no condition stands in the book that the cases never saw both ways.

    A rule of one kind alone may be open instead of unmet: what an answer is missing for cannot be refused.
    """
    seen, strict = outcomes(), rows_of(*STRICT)
    unmet = {name: {"unmet"} if name in strict else {"unmet", "unknown"} for name in seen}
    unshown = {name for name, found in seen.items() if not found & unmet[name] or not found & {"met", "waived"}}
    assert unshown == ONE_SIDED
    assert rows_of(*STRICT, "kind_conditions") - NEVER_TOLD <= set(seen)


def test_every_kind_has_its_cases() -> None:
    assert [kind.key for kind in ALL if len(FILES.get(kind.key, {"case": ()})["case"]) < 12] == []


def test_every_end_reason_has_a_case() -> None:
    """A reason added to the table without a case is found here."""
    told = {given_of("work_permit_cancel", case).get("end_reason") for case in FILES["work_permit_cancel"]["case"]}
    rows = library().chapters["work_permit/end_reasons"].reason  # type: ignore[attr-defined]
    assert {row.key for row in rows} <= told


def test_every_bracket_of_the_table_has_an_edge_on_file() -> None:
    """A bracket added to the table without a case is found here."""
    scored: dict[str, set[int]] = defaultdict(set)
    for data in FILES.values():
        for edge in data.get("edge", ()):
            scored[edge["item"]] |= {points for _value, points in edge["rows"]}
    for item in library().chapters["work_permit/points_2017"].item:  # type: ignore[attr-defined]
        declared = {part.points for part in (*item.steps, *item.choices, *item.brackets)}
        assert declared <= scored[item.key], item.key
