"""What stands in the way of filing, question by question, in the officer's words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from string import Formatter
from typing import Any

from pydantic import BaseModel, JsonValue, ValidationError
from pydantic_core import ErrorDetails, to_json

from desktop.basics.errors import Unanswered
from desktop.basics.language import N_, Said, _, said
from desktop.forms.draft import answered, draft
from desktop.forms.messages import MESSAGES
from desktop.forms.wrong import SAID, TEMPLATE


@dataclass(frozen=True)
class Complaint:
    """One thing wrong or missing: the question, the row and column inside it, and the words for it.

    `message` is a message id with placeholders; `says` is shown on screen, `literal` goes on papers.
    """

    name: str
    row: int | None = None  # counted from 0; None when it concerns no single row
    message: str = ""
    missing: bool = False
    column: str = ""  # the question inside the row
    values: tuple[tuple[str, str | int | float], ...] = ()

    @property
    def says(self) -> str:
        """The words in the chosen language."""
        return _(self.literal)

    @property
    def literal(self) -> Said:
        """The words in Chinese, for papers; `_` can still translate them."""
        return said(self.message, **dict(self.values))


CrossCheck = Callable[[Any, date | None], Iterable[Complaint]]

MISSING = N_("尚未填写。")


def complaint(name: str, message: str, *, row: int | None = None, column: str = "", **values: str | int) -> Complaint:
    """A complaint of a cross-check: the question to lead to, a message id, and the values of its placeholders."""
    return Complaint(name, row, message, column=column, values=tuple(values.items()))


def missing(name: str, message: str = MISSING, *, row: int | None = None, column: str = "") -> Complaint:
    """A complaint of a cross-check about an answer that other answers make necessary."""
    return Complaint(name, row, message, missing=True, column=column)


def complaints(
    model: type[BaseModel], raw: Mapping[str, JsonValue], *, day: date | None = None
) -> tuple[Complaint, ...]:
    """All complaints about raw answers, in the order of the model's questions.

    In: the model, plain JSON answers, and the office's day for checks that need one. Out: each wrong or missing answer
    once; empty when the answers can be filed. Cross-checks whose answers are still missing stay silent.
    """
    given = answered(raw)
    found = [*_of_pydantic(model, given), *_of_cross_checks(model, given, day)]
    order = {name: place for place, name in enumerate(model.model_fields)}
    once = {(c.name, c.row, c.column): c for c in reversed(found)}  # the first complaint about a place wins
    return tuple(
        sorted(
            once.values(),
            key=lambda c: (order.get(c.name, len(order)), -1 if c.row is None else c.row, c.column, c.name),
        )
    )


def _of_pydantic(model: type[BaseModel], given: Mapping[str, JsonValue]) -> Iterable[Complaint]:
    try:
        model.model_validate_json(to_json(given), strict=True)
    except ValidationError as trouble:
        for error in trouble.errors(include_url=False, include_input=False):
            yield _in_words(error)


def _in_words(error: ErrorDetails) -> Complaint:
    place = [step for step in error["loc"] if isinstance(step, (str, int))]
    name = str(place[0]) if place else ""
    row = next((step for step in place[1:] if isinstance(step, int)), None)
    column = str(place[-1]) if len(place) > 2 and isinstance(place[-1], str) else ""
    if error["type"] == "missing":
        return missing(name, row=row, column=column)
    context = dict(error.get("ctx", {}))
    message = str(context[TEMPLATE]) if error["type"] == SAID else MESSAGES[error["type"]]
    wanted = [part for _text, part, _spec, _how in Formatter().parse(message) if part]
    return Complaint(name, row, message, column=column, values=tuple((part, _plain(context[part])) for part in wanted))


def _plain(value: object) -> str | int | float:
    """A limit as people write it: 0 rather than 0.0."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, (str, int, float)) else str(value)


def _of_cross_checks(model: type[BaseModel], given: Mapping[str, JsonValue], day: date | None) -> Iterable[Complaint]:
    checks: tuple[CrossCheck, ...] = getattr(model, "cross_checks", ())
    answers = draft(model, given)
    for check in checks:
        try:
            yield from check(answers, day)
        except Unanswered:
            continue  # it cannot speak yet; the missing answer is named on its own
