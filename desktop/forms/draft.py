"""Unfinished answers, read as if they were finished: a valid value, or `Unanswered` with the question's name."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, TypeVar, cast

from pydantic import BaseModel, ConfigDict, JsonValue, TypeAdapter, ValidationError
from pydantic_core import to_json

from desktop.basics.errors import Unanswered
from desktop.basics.visible import visible
from desktop.forms.annotation import row_model

Model = TypeVar("Model", bound=BaseModel)


def is_blank(value: JsonValue) -> bool:
    """True for what counts as not answered: absent, null, text of which nothing is seen, an empty list."""
    return value is None or (isinstance(value, str) and not visible(value)) or value == []


def answered(raw: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    """The raw answers without the blank ones, in rows too; empty rows at the end are no rows."""
    return {name: told for name, value in raw.items() if not is_blank(told := _trimmed(value))}


def _trimmed(value: JsonValue) -> JsonValue:
    if not isinstance(value, list):
        return value
    rows: list[JsonValue] = [answered(row) if isinstance(row, dict) else row for row in value]
    while rows and rows[-1] == {}:
        rows.pop()
    return rows


def draft(model: type[Model], raw: Mapping[str, JsonValue]) -> Model:
    """Read raw answers by attribute, typed as the model itself.

    In: the model and plain JSON answers, any subset. Out: an object whose attributes are valid values; an optional
    question without an answer gives its default; a required one, or a wrong answer, raises `Unanswered(name)`.
    """
    return cast("Model", _Draft(model, raw))


def drafted_rows(model: type[BaseModel], raw: Mapping[str, JsonValue], name: str) -> tuple[Any, ...]:
    """The rows of a repeating question, each a draft of its own, so that one gap does not hide the others."""
    row = row_model(model.model_fields[name].annotation)
    given = raw.get(name)
    if row is None or not isinstance(given, list):
        return ()
    return tuple(draft(row, entry) for entry in given if isinstance(entry, dict))


class _Draft:
    """The answers of one model, validated question by question when asked."""

    def __init__(self, model: type[BaseModel], raw: Mapping[str, JsonValue]) -> None:
        self._model = model
        self._raw = dict(raw)  # trimmed question by question: a paper asks for few of many

    def __getattr__(self, name: str) -> Any:
        field = self._model.model_fields.get(name)
        if field is None:
            raise AttributeError(name)
        given = _trimmed(self._raw.get(name))
        if is_blank(given):
            if field.is_required():
                raise Unanswered(name)
            if field.default_factory is list:
                return []  # Pydantic would look at the factory's signature each time
            return field.get_default(call_default_factory=True)
        try:
            return _reader(self._model, name).validate_json(to_json(given), strict=True)
        except ValidationError:
            raise Unanswered(name) from None


@cache
def _reader(model: type[BaseModel], name: str) -> TypeAdapter[Any]:
    """Reads one question strictly; JSON mode takes ISO days as text, and nothing else that is not its type."""
    field = model.model_fields[name]
    annotated: Any = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
    config = None if row_model(field.annotation) else ConfigDict(allow_inf_nan=False)
    return TypeAdapter(annotated, config=config)
