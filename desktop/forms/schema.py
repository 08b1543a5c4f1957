"""A model's questions as JSON Schema, with titles in Chinese and English."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from desktop.basics.language import told_in
from desktop.forms.annotation import row_model
from desktop.forms.questions import Question, questions_of


def schema_of(model: type[BaseModel]) -> dict[str, Any]:
    """JSON Schema (2020-12) of the answers a model takes.

    Out: Pydantic's own schema; every property has `title` (Chinese) and `title_en`, hints as `description` and
    `description_en`, its `editor`, its `unit`, and its choices as `choices` (key, title, title_en) beside `enum`.
    """
    schema = model.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    _name_properties(schema, model)
    for field in model.model_fields.values():
        row = row_model(field.annotation)
        if row is not None:
            _name_properties(schema["$defs"][row.__name__], row)
    return schema


def _name_properties(schema: dict[str, Any], model: type[BaseModel]) -> None:
    for question in questions_of(model):
        schema["properties"][question.name].update(_words(question))
        if question.choices:
            _offer(schema["properties"][question.name], question)


def _words(question: Question) -> dict[str, Any]:
    words: dict[str, Any] = {
        "title": question.title,
        "title_en": told_in("en", question.title),
        "editor": question.editor,
    }
    if question.hint:
        words |= {"description": question.hint, "description_en": told_in("en", question.hint)}
    if question.unit:
        words |= {"unit": question.unit, "unit_en": told_in("en", question.unit)}
    return words


def _offer(schema: dict[str, Any], question: Question) -> None:
    keys = [choice.key for choice in question.choices]
    schema["choices"] = [
        {"const": choice.key, "title": choice.title, "title_en": choice.title_en or told_in("en", choice.title)}
        for choice in question.choices
    ]
    for part in (schema, *schema.get("anyOf", ())):
        if part.get("type") == "string":
            part["enum"] = keys
        if part.get("type") == "array" and "type" in part.get("items", {}):
            part["items"]["enum"] = keys
