"""Invented cases of every kind."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.case_types import ALL
from desktop.case_types.case_type import CaseType
from desktop.case_types.citizens.forms import person_complaints
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.work_permit.sample import SAMPLE_DAY
from desktop.forms.complaints import complaints
from desktop.policy.book.library import PolicyLibrary

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
KINDS = [pytest.param(kind, id=kind.key) for kind in ALL]


def said(kind: CaseType, seed: int, day: date) -> list[str]:
    assert kind.sample is not None
    subject = kind.sample(seed, day)
    models = [(EmployerAnswers, subject.employer), (kind.answers, subject.answers)]
    found = [c for model, raw in models for c in complaints(model, raw, day=day)]
    if kind.needs_person:
        found += person_complaints(subject.person, day)
    return [f"{c.name}: {c.says}" for c in found]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("day", [SAMPLE_DAY, date(2026, 3, 31), date(2028, 2, 29)])
def test_three_of_four_are_whole_on_any_day(kind: CaseType, day: date) -> None:
    assert {seed: said(kind, seed, day) for seed in range(60) if seed % 4 != 3 and said(kind, seed, day)} == {}


@pytest.mark.parametrize("kind", KINDS)
def test_the_fourth_lacks_something_or_is_refused(kind: CaseType) -> None:
    assert kind.sample is not None
    faulty = 0
    for seed in range(3, 80, 4):
        verdict = kind.judge(LIBRARY, kind.facts(kind.sample(seed), SAMPLE_DAY), SAMPLE_DAY)
        faulty += bool(said(kind, seed, SAMPLE_DAY)) or not verdict.ready
    assert faulty >= 8  # what a fourth leaves out is now and then a question its kind can do without


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_seed_and_day_give_the_same(kind: CaseType) -> None:
    assert kind.sample is not None
    assert [kind.sample(seed) for seed in range(8)] == [kind.sample(seed) for seed in range(8)]


@pytest.mark.parametrize("key", ["work_permit_change", "work_permit_cancel", "work_permit_reissue"])
def test_whole_ones_about_the_permit_in_hand_may_go(key: str) -> None:
    kind = next(one for one in ALL if one.key == key)
    assert kind.sample is not None
    found = Counter(
        kind.judge(LIBRARY, kind.facts(kind.sample(seed), SAMPLE_DAY), SAMPLE_DAY).reached
        for seed in range(120)
        if seed % 4 != 3
    )
    assert found[True] > 80


def test_changes_and_endings_are_of_every_sort() -> None:
    changed = next(one for one in ALL if one.key == "work_permit_change")
    ended = next(one for one in ALL if one.key == "work_permit_cancel")
    assert changed.sample is not None
    assert ended.sample is not None
    items = {item for seed in range(200) for item in _items(changed.sample(seed).answers["change_items"])}
    assert items == {"passport", "post", "class", "name"}
    reasons = {ended.sample(seed).answers["end_reason"] for seed in range(400)}
    assert reasons >= {"contract_ended", "mutual", "resigned", "dismissed", "vanished", "employer_closed", "dispute"}


def _items(value: object) -> list[str]:
    assert isinstance(value, list)
    return value
