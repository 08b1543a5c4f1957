"""The tree of questions: every way ends, every kind is reached, and what is not there is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.case_types import ALL
from desktop.policy.book.kinds.tree import TreeChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.choosing import Walk, branch_of, walk

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
TREES = {key: one for key, one in LIBRARY.chapters.items() if isinstance(one, TreeChapter)}
TREE = LIBRARY.chapter("work_permit/which_kind", TreeChapter)
DAY = date(2026, 11, 22)
KINDS = {one.key for one in ALL}
every_tree = pytest.mark.parametrize("tree", TREES.values(), ids=TREES)


def ways(answers: dict[str, str], day: date, tree: TreeChapter = TREE) -> Iterator[tuple[dict[str, str], Walk]]:
    """Every way down a tree from some answers on."""
    here = walk(tree, answers, day)
    if here.question is None:
        yield answers, here
        return
    for branch in here.question.answer:
        yield from ways({**answers, here.question.key: branch.key}, day, tree)


def every_way(day: date) -> Iterator[Walk]:
    """The ends of all trees."""
    for tree in TREES.values():
        yield from (end for _answers, end in ways({}, day, tree))


@every_tree
def test_every_way_ends_in_a_kind_or_says_why_not_here(tree: TreeChapter) -> None:
    for answers, end in ways({}, DAY, tree):
        assert end.leaf is not None
        assert end.leaf.kind in KINDS | {""}
        assert end.leaf.says
        assert end.leaf.why
        assert end.leaf.advice
        assert end.leaf.clause
        assert len(answers) == len(end.steps) <= 8


def test_every_kind_is_reached_and_has_its_words() -> None:
    reached = {end.leaf.kind for end in every_way(DAY) if end.leaf is not None}
    assert reached - {""} == KINDS
    assert sorted(key for tree in TREES.values() for key in tree.words(DAY)) == sorted(KINDS)


def test_no_two_trees_ask_a_question_of_one_name() -> None:
    """Who answers a question of one of them is led there without being asked which family it is."""
    names = [question.key for tree in TREES.values() for question in tree.question]
    assert len(set(names)) == len(names)
    assert all(tree.about and tree.called for tree in TREES.values())


@every_tree
@given(st.integers(0, 36_500), st.data())
def test_on_any_day_any_answers_come_to_an_end(tree: TreeChapter, after: int, data: st.DataObject) -> None:
    day, answers = tree.covers + timedelta(days=after), {}
    for _step in range(20):
        here = walk(tree, answers, day)
        if here.question is None:
            assert here.leaf is not None
            return
        answers[here.question.key] = data.draw(st.sampled_from([branch.key for branch in here.question.answer]))
    raise AssertionError("the way has no end")


@given(st.data())
def test_answers_off_the_way_change_nothing(data: st.DataObject) -> None:
    answers, end = data.draw(st.sampled_from(list(ways({}, DAY))))
    others = [question for question in TREE.question if question.key not in answers]
    further = {
        one.key: data.draw(st.sampled_from([branch.key for branch in one.answer]))
        for one in data.draw(st.lists(st.sampled_from(others), unique_by=lambda one: one.key))
    }
    assert walk(TREE, {**further, **answers}, DAY) == end


@pytest.mark.parametrize(
    ("answers", "kind", "carries"),
    [
        ("account=no", "employer_account", {}),
        ("account=yes permit=never where=abroad stay=long", "work_permit_new_abroad",
         {"applicant_outside_china": True}),
        ("account=yes permit=never where=abroad stay=short task=counted", "work_permit_short_term",
         {"applicant_outside_china": True}),
        ("account=yes permit=never where=abroad stay=short task=visa_m", "", {"applicant_outside_china": True}),
        ("account=yes permit=never where=china stay_inside=long ground=family", "work_permit_new_inside",
         {"inside_ground": "family"}),
        ("account=yes permit=alive purpose=go_on employer=same post=promoted window=open", "work_permit_extend",
         {"same_employer": True, "same_post": False, "same_occupation": True, "change_items": ("post",)}),
        ("account=yes permit=alive purpose=go_on employer=same post=same window=late", "work_permit_new_inside",
         {"same_employer": True, "same_post": True, "same_occupation": True}),
        ("account=yes permit=alive purpose=changes what_changes=employer occupation=same residence=valid",
         "work_permit_change_employer",
         {"same_employer": False, "same_occupation": True, "residence_kind": "work"}),
        ("account=yes permit=alive purpose=changes what_changes=passport", "work_permit_change",
         {"same_employer": True, "change_items": ("passport",)}),
        ("account=yes permit=alive purpose=ends", "work_permit_cancel", {}),
        ("account=yes permit=alive purpose=lost card=before", "work_permit_reissue", {}),
        ("account=yes permit=alive purpose=lost card=after", "", {}),
        ("account=yes permit=short short_held=longer", "", {}),
        ("account=yes permit=short short_held=stay_on", "work_permit_new_inside", {"inside_ground": "work_visa"}),
    ],
)  # fmt: skip
def test_where_officers_go(answers: str, kind: str, carries: dict[str, object]) -> None:
    end = walk(TREE, dict(pair.split("=") for pair in answers.split()), DAY)
    assert end.leaf is not None
    assert end.leaf.kind == kind
    assert end.carries == carries


def test_an_answer_nobody_can_give_is_told_with_those_there_are() -> None:
    with pytest.raises(Expected) as trouble:
        walk(TREE, {"account": "perhaps"}, DAY)
    assert trouble.value.field == "account"
    assert "yes" in trouble.value.remedy
    with pytest.raises(Expected) as trouble:
        walk(TREE, {"weather": "fine"}, DAY)
    assert trouble.value.field == "weather"


def test_what_a_way_carries_is_asked_or_a_fact_of_some_kind() -> None:
    asked = {name for one in ALL for name in one.answers.model_fields}
    told = {name for end in every_way(DAY) for name in end.carries}
    assert told <= asked


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.key)
def test_what_is_carried_fits_the_question_of_the_kind_it_leads_to(one) -> None:
    """A choice that a kind does not know would be a wrong answer nobody typed."""
    from desktop.forms.complaints import complaints

    for end in every_way(DAY):
        if end.leaf is not None and end.leaf.kind == one.key:
            raw = {
                name: list(value) if isinstance(value, tuple) else value
                for name, value in end.carries.items()
                if name in one.answers.model_fields
            }
            wrong = [c for c in complaints(one.answers, raw, day=DAY) if not c.missing and c.name in raw]
            allowed = {"inside_ground", "same_employer"}  # told to be looked at, never refused for their writing
            assert not [c for c in wrong if c.name not in allowed], end.carries


def test_a_branch_is_found_by_its_key() -> None:
    question = TREE.on(DAY)["account"]
    assert branch_of(question, "no").leaf == "account"
