"""The worked cases beside the first application from abroad: change of employer, windows, terms, numbers, fees."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.basics.identity import mrz, permanent_resident
from desktop.basics.paths import resource
from desktop.case_types import kind
from desktop.case_types.person import PersonAnswers
from desktop.forms.complaints import complaints
from desktop.policy.book.dealings.fees import FeesChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.fees import fees
from desktop.policy.reckoning.workdays import Workdays

DATA = tomllib.loads(Path(__file__).with_name("domain_cases.toml").read_text(encoding="utf-8"))
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


def case_id(case: dict[str, Any]) -> str:
    return str(case["id"])


@pytest.mark.parametrize("case", DATA["judged"], ids=case_id)
def test_judged(case: dict[str, Any]) -> None:
    case_type = kind(case["kind"])
    facts = json.loads(json.dumps(case["given"], default=date.isoformat))
    found = {c.id: c.outcome.value for c in case_type.judge(LIBRARY, facts, case["day"]).conditions}
    assert {name: found[name] for name in case["conditions"]} == case["conditions"]
    lines = {line.key: line.need for line in case_type.materials(LIBRARY, facts, case["day"])}
    assert {key: lines.get(key, "waived") for key in case.get("needs", {})} == case.get("needs", {})


@pytest.mark.parametrize("case", DATA["counted"], ids=case_id)
def test_counted(case: dict[str, Any]) -> None:
    chapter = LIBRARY.chapters[case["chapter"]]
    named = [rule for rule in (*getattr(chapter, "rule", ()), *getattr(chapter, "term", ())) if rule.id == case["rule"]]
    rule = next(one for one in named if one.speaks_on(case["start"]))
    assert Workdays.of(LIBRARY).after(case["start"], int(rule.limit or 0)).day == case["end"]


@pytest.mark.parametrize("case", DATA["number"], ids=case_id)
def test_number(case: dict[str, Any]) -> None:
    assert case["check"] == "permanent_resident"
    assert permanent_resident.check(case["value"]).valid is case["valid"]


@pytest.mark.parametrize("case", DATA["zone_line"], ids=case_id)
def test_zone(case: dict[str, Any]) -> None:
    assert mrz.check(case["value"]).valid
    told = complaints(PersonAnswers, {**case["given"], "passport_lines": case["value"]})
    assert [c.name for c in told if "机读码" in c.literal] == case["differs"]


@pytest.mark.parametrize("case", DATA["fee"], ids=case_id)
def test_fee(case: dict[str, Any]) -> None:
    chapter = LIBRARY.chapter("work_permit/residence_fees", FeesChapter)
    assert [yuan for _reading, yuan in fees(chapter, case["months"], date(2026, 11, 22))] == case["yuan"]
