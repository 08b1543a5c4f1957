"""One changed answer changes exactly the lines whose conditions read it."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types import ALL
from desktop.case_types.case_type import CaseType
from desktop.case_types.work_permit import materials as listed
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.classification import Classification, classify
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.matrix import MatrixChapter
from desktop.policy.verdict import MaterialLine

DAY = date(2026, 11, 23)
KINDS = tuple(one for one in ALL if one.column and one.family == "work_permit" and one.sample is not None)
SEEDS = range(24)


@cache
def library() -> PolicyLibrary:
    return PolicyLibrary.read(resource("resources", "policy"))


@cache
def samples(key: str) -> tuple[dict[str, Any], ...]:
    one = next(kind for kind in KINDS if kind.key == key)
    assert one.sample is not None
    return tuple(dict(one.facts(one.sample(seed), DAY)) for seed in SEEDS)


@cache
def values(fact: str) -> tuple[Any, ...]:
    """What the samples of all kinds say to one question; with nothing said, and both ways for a yes or no."""
    said = {json.dumps(facts[fact]) for kind in KINDS for facts in samples(kind.key) if fact in facts}
    known = [json.loads(text) for text in sorted(said)]
    if known and all(isinstance(one, bool) for one in known):
        known = [True, False]
    if fact in {"nationality", "usual_residence", "degree_country"}:
        known += ["CHN", "HKG", "KOR", "PRK"]
    return (None, *known)


class Watched:
    """Facts that remember which of them were read."""

    def __init__(self, facts: WorkPermitFacts) -> None:
        self._facts = facts
        self.reads: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._facts, name)
        if name in WorkPermitFacts.model_fields:
            self.reads.add(name)
        elif hasattr(value, "__func__"):  # a question about several facts: asked of the watched ones
            return lambda *names: value.__func__(self, *names)
        return value


class Asked:
    """A classification that remembers whether anybody looked at it."""

    def __init__(self, found: Classification) -> None:
        self._found = found
        self.looked = False

    def __getattr__(self, name: str) -> Any:
        self.looked = True
        return getattr(self._found, name)


def readers(one: CaseType, raw: dict[str, Any]) -> dict[str, set[str]]:
    """The facts each line of the list hangs on, by watching how it is made."""
    facts = WorkPermitFacts.read(raw)
    whole: Any = Watched(facts)
    found = classify(library(), whole, DAY)
    matrix = library().chapter(listed.MATERIALS, MatrixChapter)
    read: dict[str, set[str]] = {}
    for row in matrix.on(DAY, one.column):
        watched: Any = Watched(facts)
        asked: Any = Asked(found)
        listed._Reader(library(), matrix, watched, asked, DAY, one.column).line(row)
        read[row.key] = watched.reads | (whole.reads if asked.looked else set())
    return read


def lines(one: CaseType, raw: dict[str, Any]) -> dict[str, MaterialLine]:
    return {line.key: line for line in one.materials(library(), raw, DAY)}


def changed_lines(one: CaseType, before: dict[str, Any], after: dict[str, Any]) -> set[str]:
    first, second = lines(one, before), lines(one, after)
    assert list(first) == list(second)  # no line comes or goes: what is not asked for is told as such
    return {key for key in first if first[key] != second[key]}


def told(raw: dict[str, Any], fact: str, value: Any) -> dict[str, Any]:
    rest = {name: one for name, one in raw.items() if name != fact}
    return rest if value is None else {**rest, fact: value}


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_line_changes_only_by_what_it_reads(data: st.DataObject) -> None:
    one = data.draw(st.sampled_from(KINDS))
    raw = data.draw(st.sampled_from(samples(one.key)))
    fact = data.draw(st.sampled_from(sorted(one.fact_questions.model_fields)))
    after = told(raw, fact, data.draw(st.sampled_from(values(fact))))
    assume(after != raw)
    try:
        changed = changed_lines(one, raw, after)
    except Expected:
        assume(False)
    assert changed <= {key for key, read in readers(one, raw).items() if fact in read}
    assert changed_lines(one, after, raw) == changed  # and back again


# Written down apart from the code: which lines one answer moves, in a case that stands so that each of them moves.
MOVES = [
    ("work_permit_new_abroad", {"degree_country": "KOR"}, {"degree_country": "PRK"}, {"degree"}),
    ("work_permit_new_abroad", {"usual_residence": "KOR"}, {"usual_residence": "HKG"}, {"no_crime"}),
    ("work_permit_new_abroad", {"industry_regulated": False}, {"industry_regulated": True}, {"industry_licence"}),
    ("work_permit_new_abroad", {}, {"held_permit_until": "2025-06-30"}, {"degree", "no_crime"}),
    ("work_permit_new_inside", {"usual_residence": "KOR"}, {"usual_residence": "CHN"}, {"no_crime"}),
    (
        "work_permit_change_employer", {"has_cancellation_certificate": True}, {"has_cancellation_certificate": False},
        {"cancellation_certificate"},
    ),
    (
        "work_permit_change_employer", {"degree_filed_before": False}, {"degree_filed_before": True}, {"degree"},
    ),
    (
        "work_permit_extend", {"salary_promised": False}, {"salary_promised": True}, {"salary_promise", "tax_proof"},
    ),
    ("work_permit_extend", {"change_items": ["post"]}, {"change_items": []}, {"change_proof"}),
    ("work_permit_new_abroad", {"birth_date": "1985-05-05"}, {"birth_date": "1985-05-06"}, set()),
]  # fmt: skip


@pytest.mark.parametrize(("key", "before", "after", "expected"), MOVES)
def test_one_answer_moves_exactly_its_lines(key: str, before: Any, after: Any, expected: set[str]) -> None:
    one = next(kind for kind in KINDS if kind.key == key)
    names = {*before, *after}
    base = {name: value for name, value in samples(key)[1].items() if name not in names}
    assert changed_lines(one, {**base, **before}, {**base, **after}) == expected


@pytest.mark.parametrize("one", KINDS, ids=lambda one: one.key)
def test_every_line_says_what_is_noted_and_where_its_scans_go(one: CaseType) -> None:
    for line in lines(one, samples(one.key)[0]).values():
        assert line.slots
        assert line.slots[0].when == "always"
        assert "authentication" not in line.fields or line.need == "waived" or line.authentication
        assert all(slot.when != "translated" or "translation" in line.fields for slot in line.slots)
        assert all(slot.when != "authenticated" or "authentication" in line.fields for slot in line.slots)


def test_the_paper_every_line_of_the_class_rests_on_carries_it() -> None:
    """Only such a paper may not be promised, and it says by which lines it is leaned on."""
    one = next(kind for kind in KINDS if kind.key == "work_permit_new_abroad")
    lines = [line for facts in samples(one.key) for line in one.materials(library(), facts, DAY)]
    carrying = {line.key for line in lines if line.carries_class}
    assert carrying
    assert all(line.carries_class is line.why.startswith("所依条款") for line in lines)
    assert all(line.need == "required" for line in lines if line.carries_class)
