"""The required elements as data: each told by facts its kind asks for, and missed by name when one is taken away."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.case_types import ALL, kind
from desktop.case_types.gaps import blocking, gaps
from desktop.case_types.visa_support.judging.elements import ELEMENTS
from desktop.policy.book.kinds.visits import ElementsChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.verdict import Outcome

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2026, 11, 22)
VISAS = [one for one in ALL if one.family == "visa_support"]
CHAPTER = LIBRARY.chapter(ELEMENTS, ElementsChapter)
EACH = [pytest.param(one, element, id=element.id) for one in VISAS for element in CHAPTER.of(one.key, DAY)]


def test_the_papers_share_no_element() -> None:
    """The four papers are kept apart: an element belongs to one kind alone."""
    assert [element.id for element in CHAPTER.element if len(element.kinds) != 1] == []
    assert {one.key for one in VISAS} == {key for element in CHAPTER.element for key in element.kinds}


@pytest.mark.parametrize(("one", "element"), EACH)
def test_an_element_is_told_by_what_its_kind_asks(one, element) -> None:
    assert set(element.facts) <= set(one.fact_questions.model_fields)
    assert element.cure.endswith("。")


@pytest.mark.parametrize(("one", "element"), EACH)
def test_a_missing_element_is_named_and_stands_in_the_way(one, element) -> None:
    facts = one.facts(one.sample(0), DAY)
    for name in element.facts:
        verdict = one.judge(LIBRARY, {key: value for key, value in facts.items() if key != name}, DAY)
        found = next(c for c in verdict.conditions if c.id == element.id)
        assert found.outcome is Outcome.UNKNOWN
        assert found.question == name
        assert "未填" in found.fact
        if found.blocks:
            assert name in verdict.missing
            assert not verdict.ready


@pytest.mark.parametrize("one", VISAS, ids=lambda one: one.key)
def test_every_question_left_out_is_a_gap_by_its_own_title(one) -> None:
    subject = one.sample(0)
    for name in ("signer", "visit_reason"):
        bare = type(subject)(subject.person, subject.employer, {k: v for k, v in subject.answers.items() if k != name})
        verdict = one.judge(LIBRARY, one.facts(bare, DAY), DAY)
        told = [gap for gap in blocking(gaps(one, bare, verdict, (), DAY)) if gap.key == name]
        assert len(told) == 1, (one.key, name)


def test_every_rule_of_the_family_is_told_by_some_kind() -> None:
    told = {c.id for one in VISAS for c in one.judge(LIBRARY, one.facts(one.sample(0), DAY), DAY).conditions}
    told |= {c.id for one in VISAS for c in one.judge(LIBRARY, {}, DAY).conditions}
    rules = {rule.id for rule in LIBRARY.chapter("visa_support/conditions", RulesChapter).rule}
    assert rules - told == {"conf_years_least"}  # the other end of conf_years


def test_nothing_known_is_never_a_yes() -> None:
    for one in VISAS:
        verdict = one.judge(LIBRARY, {}, DAY)
        assert not verdict.ready
        assert {c.outcome for c in verdict.conditions} == {Outcome.UNKNOWN}


def test_a_kind_has_no_element_of_another() -> None:
    """What makes one paper whole says nothing of another."""
    ids = {one.key: {c.id for c in one.judge(LIBRARY, {}, DAY).conditions} for one in VISAS}
    shared = {"visa_foreign", "visa_standing", "visa_passport", "visa_dates"}
    for one in VISAS:
        for other in VISAS:
            assert one is other or not (ids[one.key] & ids[other.key]) - shared


def test_kinds_are_found_by_their_key() -> None:
    assert kind("visa_port").decided_by == "exit_entry"
    assert kind("visa_unit_invitation").decided_by == "foreign_affairs"
    assert kind("visa_talent_confirmation").decided_by == "confirmation_decider"
    assert kind("visa_enterprise_invitation").decided_by == ""
