"""Questions read off a Pydantic model: what is asked, how it is edited, which choices there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, JsonValue
from pydantic_core import CoreSchema, core_schema

from desktop.basics.language import N_, _, spoken
from desktop.forms.annotation import bare, metadata_of, named_choices, row_model
from desktop.forms.wrong import wrong

Editor = Literal["text", "long_text", "number", "day", "choice", "yes_no", "rows", "many"]
PLAIN_EDITORS: Mapping[str, Editor] = {
    "str": "text",
    "int": "number",
    "float": "number",
    "date": "day",
    "bool": "yes_no",
}


class Answers(BaseModel):
    """What an answers model of ours starts from: unknown keys are refused, values are kept as they were given.

    A model may also declare two class attributes: `cross_checks`, functions `(draft, day) -> Iterable[Complaint]` over
    several questions at once (see `forms.complaints`), and `fills`, functions by question name that read further
    answers off one answer (a passport's machine-readable lines; see `filled_by`).
    """

    # built at first use, since a window that opens on another page should not wait for every form
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False, defer_build=True)


@dataclass(frozen=True)
class Choice:
    """One of a question's choices: its key as kept, its words (a message id), English where it comes from data."""

    key: str
    title: str
    title_en: str = ""

    @property
    def words(self) -> str:
        """The title in the chosen language."""
        return self.title_en if self.title_en and spoken() == "en" else _(self.title)


@dataclass(frozen=True)
class OneOf:
    """Annotation of a text that must be one of some keys: `Annotated[str, OneOf((Choice("a", N_("甲")), …))]`.

    `source` is the choices, or a function giving them, for long lists that come from data.
    """

    source: tuple[Choice, ...] | Callable[[], tuple[Choice, ...]]

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The choices themselves."""
        return self.source() if callable(self.source) else self.source

    def title(self, key: object) -> str:
        """The Chinese title of a key, for papers; "" for a key that is none of them."""
        return next((choice.title for choice in self.choices if choice.key == key), "")

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Refuse a text that is none of the keys; Pydantic calls this."""
        return core_schema.no_info_after_validator_function(self._one_of_them, handler(source))

    def _one_of_them(self, key: str) -> str:
        if any(choice.key == key for choice in self.choices):
            return key
        raise wrong(N_("“{given}”不在可选的项目里，请从列表中选择。"), given=key)


@dataclass(frozen=True)
class Question:
    """One question: titles, hints and units are message ids, shown through gettext."""

    name: str
    title: str
    hint: str
    editor: Editor
    required: bool
    choices: tuple[Choice, ...] = ()
    unit: str = ""
    rows: tuple[Question, ...] = ()  # the questions of one row, for the editor "rows"
    maximum_length: int | None = None


@cache
def questions_of(model: type[BaseModel]) -> tuple[Question, ...]:
    """The questions a model asks, in its own order; raises TypeError on a type no editor can edit (a bug)."""
    return tuple(_question(model, name) for name in model.model_fields)


def question_of(model: type[BaseModel], name: str) -> Question:
    """One question by name; raises KeyError, since names come from the program."""
    for question in questions_of(model):
        if question.name == name:
            return question
    raise KeyError(name)


def filled_by(
    model: type[BaseModel], name: str, raw: Mapping[str, JsonValue], *, overwrite: bool = False
) -> dict[str, JsonValue]:
    """What an answer tells about other questions of the same model (passport lines tell name, number, dates).

    In: the model, the question just answered, all raw answers. Out: raw answers to take over; only for questions still
    unanswered, unless `overwrite`. Empty when the question fills nothing or its answer cannot be read.
    """
    fills: Mapping[str, Callable[[JsonValue], dict[str, JsonValue]]] = getattr(model, "fills", {})
    told = fills[name](raw.get(name)) if name in fills else {}
    return {key: value for key, value in told.items() if overwrite or raw.get(key) in (None, "", [])}


def _question(model: type[BaseModel], name: str) -> Question:
    field = model.model_fields[name]
    extra = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
    metadata = metadata_of(field)
    row = row_model(field.annotation)
    titles = extra.get("choices")
    choices = _choices(field.annotation, metadata, titles if isinstance(titles, dict) else {})
    longest = next((part.max_length for part in metadata if getattr(part, "max_length", None) is not None), None)
    return Question(
        name=name,
        title=field.title or name,
        hint=field.description or "",
        editor=_editor(field.annotation, row is not None, bool(choices), str(extra.get("editor", ""))),
        required=field.is_required(),
        choices=choices,
        unit=str(extra.get("unit", "")),
        rows=questions_of(row) if row is not None else (),
        maximum_length=longest if row is None else None,
    )


def _choices(annotation: Any, metadata: tuple[Any, ...], titles: Mapping[str, Any]) -> tuple[Choice, ...]:
    for part in metadata:
        if isinstance(part, OneOf):
            return part.choices
    return tuple(Choice(key, str(titles.get(key, key))) for key in named_choices(annotation))


def _editor(annotation: Any, is_rows: bool, has_choices: bool, wished: str) -> Editor:
    kind = bare(annotation)
    if is_rows:
        return "rows"
    if kind is list:
        return "many"
    if has_choices:
        return "choice"
    if wished == "long_text":
        return "long_text"
    try:
        return PLAIN_EDITORS[kind.__name__]
    except KeyError:
        raise TypeError(f"no editor for {annotation!r}") from None
