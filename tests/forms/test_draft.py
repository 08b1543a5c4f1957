"""Unfinished answers."""

from __future__ import annotations

from datetime import date

import pytest
from asked import GOOD, Asked, Size
from pydantic import JsonValue

from desktop.basics.errors import Unanswered
from desktop.forms.draft import answered, draft, drafted_rows


def test_answers_come_back_typed() -> None:
    answers = draft(Asked, {**GOOD, "size": "large", "colours": ["blue"]})
    assert answers.born == date(1990, 6, 15)
    assert answers.size is Size.LARGE
    assert answers.colours == ["blue"]
    assert answers.rows[0].school == "东海大学"


def test_an_optional_question_without_an_answer_gives_its_default() -> None:
    answers = draft(Asked, {})
    assert answers.pay is None
    assert answers.colours == []


@pytest.mark.parametrize("blank", [None, "", "   ", []])
def test_a_blank_is_no_answer(blank: JsonValue) -> None:
    with pytest.raises(Unanswered) as trouble:
        _ = draft(Asked, {"name": blank}).name
    assert trouble.value.question == "name"


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("age", "36"),
        ("age", True),
        ("age", 36.5),
        ("age", 37),
        ("born", "1990-02-30"),
        ("born", 19900615),
        ("colour", "green"),
        ("rows", [{"school": "这个学校的名字太长"}]),
        ("rows", "东海大学"),
    ],
)
def test_a_wrong_answer_is_no_answer(name: str, wrong: JsonValue) -> None:
    with pytest.raises(Unanswered):
        getattr(draft(Asked, {**GOOD, name: wrong}), name)


def test_one_gap_does_not_hide_the_other_answers() -> None:
    answers = draft(Asked, {"name": "太长的名字了", "age": 36})
    assert answers.age == 36


def test_blank_rows_at_the_end_are_no_rows() -> None:
    raw: dict[str, JsonValue] = {"rows": [{"school": "东海", "year": None}, {"school": ""}, {}]}
    assert answered(raw) == {"rows": [{"school": "东海"}]}
    assert answered({"rows": [{"school": " "}]}) == {}
    assert answered({"rows": [{}, {"school": "东海"}]}) == {"rows": [{}, {"school": "东海"}]}


def test_rows_are_drafts_of_their_own() -> None:
    first, second = drafted_rows(Asked, {"rows": [{"year": 2001}, {"school": "东海"}]}, "rows")
    assert first.year == 2001
    with pytest.raises(Unanswered):
        _ = first.school
    assert second.school == "东海"
    assert drafted_rows(Asked, {}, "rows") == ()
    assert drafted_rows(Asked, {"name": "x"}, "name") == ()


def test_an_unknown_name_is_a_bug() -> None:
    with pytest.raises(AttributeError):
        getattr(draft(Asked, GOOD), "nobody")  # noqa: B009 - that is the point
