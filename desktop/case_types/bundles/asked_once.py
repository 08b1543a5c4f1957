"""The questions of several kinds of case as one form: what two of them ask alike is asked once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from copy import copy
from dataclasses import replace
from functools import cache
from typing import Any

from pydantic import BaseModel, JsonValue, create_model
from pydantic.fields import FieldInfo

from desktop.case_types import kind as kind_of
from desktop.forms.layout import FormLine, Layout, Section
from desktop.forms.questions import Answers, Question, question_of


@cache
def questions_together(kinds: tuple[str, ...]) -> type[BaseModel]:
    """An answers model with every question of these kinds, once; in: their keys.

    A question that two kinds ask under one name with different choices stays with its own case: one answer would be
    no answer to the other.
    """
    fields: dict[str, Any] = {
        name: (field.annotation, copy(field)) for name, field in _fields(kinds).items() if _alike(kinds, name)
    }
    made: type[BaseModel] = create_model("Together", __base__=Answers, **fields)
    return made


def layout_together(kinds: tuple[str, ...]) -> Layout:
    """The sections of these kinds after each other, without what stands further up already."""
    there: set[str] = set()
    model = questions_together(kinds).model_fields
    sections: list[Section] = []
    for key in kinds:
        for section in kind_of(key).layout.sections:
            lines: list[FormLine] = []
            for line in section.lines:
                names = tuple(
                    name for name in ((line,) if isinstance(line, str) else line) if name in model and name not in there
                )
                there.update(names)
                if names:
                    lines.append(names[0] if len(names) == 1 else names)
            if lines:
                sections.append(replace(section, lines=tuple(lines)))
    return Layout(tuple(sections))


def shared(kinds: tuple[str, ...]) -> frozenset[str]:
    """The questions that more than one of these kinds asks, alike: typed once, laid into each."""
    count = Counter(name for key in kinds for name in kind_of(key).answers.model_fields)
    model = questions_together(kinds).model_fields
    return frozenset(name for name, many in count.items() if many > 1 and name in model)


def answers_for(kind: str, together: tuple[str, ...], raw: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """Of the answers of a bundle those that a kind asks, alike."""
    asked, model = kind_of(kind).answers.model_fields, questions_together(together).model_fields
    return {name: value for name, value in raw.items() if name in asked and name in model}


def _fields(kinds: tuple[str, ...]) -> dict[str, FieldInfo]:
    found: dict[str, FieldInfo] = {}
    for key in kinds:
        for name, field in kind_of(key).answers.model_fields.items():
            found.setdefault(name, field)
    return found


def _alike(kinds: tuple[str, ...], name: str) -> bool:
    models = (kind_of(key).answers for key in kinds)
    asked = [question_of(model, name) for model in models if name in model.model_fields]
    return all(_shape(one) == _shape(asked[0]) for one in asked)


def _shape(question: Question) -> tuple[object, ...]:
    return question.editor, tuple(choice.key for choice in question.choices), tuple(row.name for row in question.rows)
