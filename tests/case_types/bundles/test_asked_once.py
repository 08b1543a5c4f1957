"""What two kinds ask alike is asked once; what they ask differently stays with each."""

from __future__ import annotations

from itertools import combinations

import pytest

from desktop.basics.paths import resource
from desktop.case_types import ALL, kind
from desktop.case_types.bundles.asked_once import answers_for, layout_together, questions_together, shared
from desktop.forms.complaints import complaints
from desktop.forms.questions import question_of
from desktop.policy.book.dealings.matters import MattersChapter
from desktop.policy.book.library import PolicyLibrary

PERSONAL = tuple(one.key for one in ALL if one.needs_person)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
ITEMS = LIBRARY.chapter("shared/one_matter", MattersChapter).item
#: Every two kinds that one bundle may hold.
PAIRS = sorted(
    {
        tuple(sorted(pair))
        for sort in ("one_matter", "talent_services")
        for pair in combinations(sorted({key for item in ITEMS if item.sort == sort for key in item.kinds}), 2)
    }
)


def test_the_kinds_of_the_items_are_kinds_for_somebody():
    assert {key for item in ITEMS for key in item.kinds} <= set(PERSONAL)


@pytest.mark.parametrize("pair", PAIRS, ids="+".join)
def test_every_question_stands_once_and_is_the_kinds_own(pair):
    model, layout = questions_together(pair), layout_together(pair)
    assert sorted(layout.names) == sorted(model.model_fields)  # each once
    for key in pair:
        for name in kind(key).answers.model_fields:
            if name in model.model_fields:
                own, together = question_of(kind(key).answers, name), question_of(model, name)
                assert own.editor == together.editor
                assert [one.key for one in own.choices] == [one.key for one in together.choices]
                assert [one.name for one in own.rows] == [one.name for one in together.rows]
    assert shared(pair) <= set(kind(pair[0]).answers.model_fields) & set(kind(pair[1]).answers.model_fields)


@pytest.mark.parametrize("key", sorted({key for item in ITEMS for key in item.kinds}))
def test_a_whole_case_has_nothing_wrong_in_the_form_of_all(key):
    subject = kind(key).sample(1)
    told = answers_for(key, (key,), subject.answers)
    assert [one.name for one in complaints(questions_together((key,)), told) if not one.missing] == []


def test_answers_go_only_to_those_who_ask():
    first, second = "work_permit_new_inside", "work_permit_extend"
    raw = {"annual_pay_yuan": 400000, "permit_number": "P1", "inside_ground": "talent"}
    assert answers_for(first, (first, second), raw) == {"annual_pay_yuan": 400000, "inside_ground": "talent"}
    assert answers_for(second, (first, second), raw) == {"annual_pay_yuan": 400000, "permit_number": "P1"}
    assert "annual_pay_yuan" in shared((first, second))
    assert "permit_number" not in shared((first, second))
