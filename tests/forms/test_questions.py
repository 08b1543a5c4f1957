"""Questions read off a model."""

from __future__ import annotations

from typing import Any

import pytest
from asked import COLOURS, GOOD, Asked
from pydantic import BaseModel, Field

from desktop.basics import language
from desktop.forms.questions import Choice, filled_by, question_of, questions_of


def test_each_editor_is_chosen_by_the_annotation() -> None:
    assert {q.name: q.editor for q in questions_of(Asked)} == {
        "name": "text",
        "story": "long_text",
        "age": "number",
        "pay": "number",
        "born": "day",
        "colour": "choice",
        "size": "choice",
        "shape": "choice",
        "married": "yes_no",
        "colours": "many",
        "code": "text",
        "rows": "rows",
    }


def test_what_a_question_carries() -> None:
    born = question_of(Asked, "born")
    assert (born.title, born.hint, born.required) == ("出生日期", "与护照一致", True)
    assert question_of(Asked, "age").unit == "岁"
    assert question_of(Asked, "name").maximum_length == 4
    assert not question_of(Asked, "pay").required
    assert [q.name for q in question_of(Asked, "rows").rows] == ["school", "year"]


def test_choices_of_every_kind() -> None:
    assert question_of(Asked, "colour").choices == COLOURS.choices
    assert question_of(Asked, "colours").choices == COLOURS.choices
    assert question_of(Asked, "size").choices == (Choice("small", "小"), Choice("large", "大"))
    assert [c.key for c in question_of(Asked, "shape").choices] == ["round", "square"]
    assert COLOURS.title("red") == "红"
    assert COLOURS.title("green") == ""


def test_a_choice_speaks_the_chosen_language(monkeypatch: pytest.MonkeyPatch) -> None:
    blue = COLOURS.choices[1]
    assert blue.words == "蓝"
    monkeypatch.setattr("desktop.forms.questions.spoken", lambda: "en")
    assert blue.words == "Blue"
    assert language.spoken() == "zh_CN"


def test_an_unknown_question_is_a_bug() -> None:
    with pytest.raises(KeyError):
        question_of(Asked, "nobody")


def test_a_type_without_an_editor_is_a_bug() -> None:
    class Odd(BaseModel):
        thing: dict[str, Any] = Field(title="东西")

    with pytest.raises(TypeError, match="no editor"):
        questions_of(Odd)


def test_an_answer_fills_others_that_are_still_unanswered() -> None:
    assert filled_by(Asked, "code", {"code": "WXM"}) == {"name": "王小明", "colour": "red"}
    assert filled_by(Asked, "code", {"code": "WXM", "name": "李四", "colour": ""}) == {"colour": "red"}
    assert filled_by(Asked, "code", {**GOOD, "code": "WXM"}, overwrite=True) == {"name": "王小明", "colour": "red"}
    assert filled_by(Asked, "code", {"code": "ABC"}) == {}
    assert filled_by(Asked, "name", GOOD) == {}
