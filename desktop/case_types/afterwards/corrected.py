"""What a correction changed, as papers and screens say it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel, JsonValue

from desktop.case_types.in_words import in_words
from desktop.forms.questions import Question, question_of

Raw = Mapping[str, JsonValue]


def corrected_lines(model: type[BaseModel], before: Raw, after: Raw) -> Iterator[tuple[str, str, str]]:
    """(title, before, after) of each answer that changed, in Chinese words; "" for one that was unanswered."""
    for name in dict.fromkeys((*before, *after)):
        if name not in model.model_fields or before.get(name) == after.get(name):
            continue
        question = question_of(model, name)
        yield question.title, _said(model, question, before), _said(model, question, after)


def _said(model: type[BaseModel], question: Question, raw: Raw) -> str:
    value = raw.get(question.name)
    if value in (None, "", []):
        return ""
    if question.editor == "rows" and isinstance(value, list):
        return "\n".join(f"{number}．{_row(question, row)}" for number, row in enumerate(value, 1))
    return in_words(model, raw, question.name) or str(value)


def _row(question: Question, row: JsonValue) -> str:
    if not isinstance(row, dict):
        return str(row)
    told = []
    for column in question.rows:
        value = row.get(column.name)
        if value not in (None, "", []):
            words = next((choice.title for choice in column.choices if choice.key == value), str(value))
            told.append(words)
    return "，".join(told)
