"""Answers as they stand on papers: Chinese words for days, choices, amounts; nothing for what is missing."""

from __future__ import annotations

from datetime import date
from typing import Any

from pydantic import BaseModel

from desktop.basics.chinese import day_in_words, figures
from desktop.basics.errors import Unanswered
from desktop.case_types.case_type import Answers
from desktop.forms.draft import draft
from desktop.forms.questions import Question, question_of


def in_words(model: type[BaseModel], raw: Answers, name: str, *, unit: bool = True) -> str:
    """One answer in Chinese words.

    In: the model, the raw answers, the question's name, whether a number carries its unit. Out: "" when it is missing;
    a text that is not valid yet is given as it was typed, so that a draft shows it.
    """
    question = question_of(model, name)
    try:
        value: Any = getattr(draft(model, raw), name)
    except Unanswered:
        typed = raw.get(name)
        return typed if isinstance(typed, str) and question.editor in {"text", "long_text"} else ""
    return value_in_words(question, value, unit=unit)


def value_in_words(question: Question, value: Any, *, unit: bool = True) -> str:
    """A valid value of a question in Chinese words; "" for none."""
    if value is None:
        return ""
    if question.editor in {"choice", "many"}:
        keys = value if isinstance(value, list) else [value]
        return "、".join(choice.title for key in keys for choice in question.choices if choice.key == key)
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, date):
        return day_in_words(value)
    if isinstance(value, (int, float)):
        return figures(value) + (question.unit if unit else "")
    return str(value) if isinstance(value, str) else ""


def cell_in_words(column: Question, row: object) -> str:
    """One cell of a repeating question in Chinese words; "" while it is missing or wrong."""
    try:
        return value_in_words(column, getattr(row, column.name))
    except Unanswered:
        return ""
