"""The twenty-two reasons for which applications for titles come back: each proved by a case, or seen by eye."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from desktop.basics.paths import resource
from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import Gap, Subject
from desktop.case_types.findings.reasons import reasons_of, with_reasons
from desktop.case_types.gaps import gaps
from desktop.casework.casefile.checks import Checks
from desktop.casework.casefile.noted import Noted
from desktop.casework.casefile.states import states
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.reasons import Reason, ReasonsChapter

DAY = date(2026, 11, 23)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DICTIONARY = LIBRARY.chapter("professional_title/return_reasons", ReasonsChapter).reason
CASES = tomllib.loads(Path(__file__).with_name("title_return_reasons.toml").read_text(encoding="utf-8"))["case"]
#: Found by the batch, which knows the window, the committee's scope and who applied elsewhere.
BY_BATCH = {"RT18", "RT21"}
REVIEW = "professional_title_review"


@cache
def whole() -> Subject:
    """An invented applicant in whose application nothing is wrong."""
    sample = kind_of(REVIEW).sample
    assert sample is not None
    return sample(1, DAY)


def laid_over(raw: Any, changes: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in {**raw, **changes}.items() if value != ""}


def found(case: dict[str, Any]) -> tuple[Gap, ...]:
    kind, subject = kind_of(REVIEW), whole()
    answers: dict[str, Any] = laid_over(subject.answers, case.get("changes", {}))
    for name, cells in case.get("row", {}).items():
        rows = [dict(row) for row in answers[name]]
        at = -1 if case.get("last") else 0
        rows[at] = laid_over(rows[at], cells)
        answers[name] = rows
    changed = Subject(laid_over(subject.person, case.get("person", {})), subject.employer, answers)
    facts = kind.facts(changed, DAY)
    noted = {}
    if "material" in case:
        material = dict(case["material"])
        noted = {material.pop("key"): Noted(**material)}
    lines = states(kind.materials(LIBRARY, facts, DAY), noted, DAY, Checks.on(LIBRARY, kind.family, DAY, ""))
    told = gaps(kind, changed, kind.judge(LIBRARY, facts, DAY), lines, DAY)
    return with_reasons(told, reasons_of(LIBRARY, kind, DAY))


def test_a_whole_application_comes_back_for_none_but_papers_not_handed_in() -> None:
    told = [gap for gap in found({}) if gap.kind != "material"]
    assert told == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['reason']} {case['why']}")
def test_the_check_finds_the_reason(case: dict[str, Any]) -> None:
    named = [gap for gap in found(case) if case["reason"] in gap.reasons]
    told = [gap for gap in named if gap.kind != "material" or "material" in case]
    assert told, [(gap.says, gap.why, gap.check, gap.reasons) for gap in found(case) if gap.kind != "material"]
    assert any(case["why"] in gap.why for gap in told), [gap.why for gap in told]
    assert all(gap.clause and gap.cure for gap in told)


def test_there_are_twenty_two_in_their_order() -> None:
    assert [reason.id for reason in DICTIONARY] == [f"RT{number:02d}" for number in range(1, 23)]


@pytest.mark.parametrize("reason", DICTIONARY, ids=lambda reason: reason.id)
def test_every_reason_is_proved_by_a_case_or_ticked(reason: Reason) -> None:
    assert reason.tells.endswith("。")
    assert reason.cure.endswith("。")
    if reason.found_by:
        assert reason.id in {case["reason"] for case in CASES}, "no case proves the check"
    else:
        assert reason.by_eye
    assert reason.id not in BY_BATCH or not reason.found_by


def test_checks_name_what_is_there() -> None:
    """A condition, question or paper that no kind has would never find anything."""
    kinds = [kind_of(f"professional_title_{one}") for one in ("review", "recognition", "exceptional", "transfer",
                                                              "confirmation")]  # fmt: skip
    conditions = {
        c.id for kind in kinds for seed in range(8) for c in kind.judge(LIBRARY, _facts(kind.key, seed), DAY).conditions
    }
    book = {
        entry.key.split("[")[1].rstrip("]")
        for name in ("conditions", "blocks", "orders")
        for entry in LIBRARY.chapters[f"professional_title/{name}"].entries()
        if "[" in entry.key
    }
    questions = {name for kind in kinds for name in kind.answers.model_fields}
    papers = {row.key for row in LIBRARY.chapters["professional_title/materials"].material}  # type: ignore[attr-defined]
    for reason in DICTIONARY:
        for check in reason.found_by:
            bare = check.name.removeprefix("answer.").removeprefix("person.")
            known: dict[str, set[str]] = {
                "condition": conditions | book, "material": {*papers, "*"},
                "complaint": {*questions, "birth_date", "sex", "citizen_number", "*"},
            }  # fmt: skip
            assert bare in known[check.kind], (reason.id, check.name)


def _facts(kind: str, seed: int) -> dict[str, Any]:
    one = kind_of(kind)
    assert one.sample is not None
    return one.facts(one.sample(seed, DAY), DAY)
