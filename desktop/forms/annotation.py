"""What a field's annotation says, with Optional, Annotated and list taken off."""

from __future__ import annotations

import types
from enum import Enum
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo


def required_part(annotation: Any) -> Any:
    """`X` of `X | None`, else the annotation itself."""
    if get_origin(annotation) in {Union, types.UnionType}:
        parts = [part for part in get_args(annotation) if part is not type(None)]
        if len(parts) == 1:
            return parts[0]
    return annotation


def bare(annotation: Any) -> type:
    """The plain type: `str` of `Annotated[str, …] | None`, `list` of `list[X]`."""
    part = required_part(annotation)
    if get_origin(part) is Annotated:
        part = required_part(get_args(part)[0])
    if get_origin(part) is Literal:
        return str
    if get_origin(part) is not None:
        part = get_origin(part)
    return part if isinstance(part, type) else object


def item_of(annotation: Any) -> Any:
    """`X` of `list[X]`, else None."""
    part = required_part(annotation)
    if get_origin(part) is Annotated:
        part = get_args(part)[0]
    return get_args(part)[0] if get_origin(part) is list else None


def row_model(annotation: Any) -> type[BaseModel] | None:
    """The model of one row of `list[Model]`, else None."""
    item = item_of(annotation)
    return item if isinstance(item, type) and issubclass(item, BaseModel) else None


def metadata_of(field: FieldInfo) -> tuple[Any, ...]:
    """All that annotates a field, its optional part and its items."""
    found = list(field.metadata)
    for part in (required_part(field.annotation), item_of(field.annotation)):
        if get_origin(part) is Annotated:
            found += get_args(part)[1:]
    return tuple(found)


def named_choices(annotation: Any) -> tuple[str, ...]:
    """The keys of a Literal or an Enum, or of a list of one; empty for anything else."""
    part = required_part(item_of(annotation) or annotation)
    if get_origin(part) is Annotated:
        part = get_args(part)[0]
    if get_origin(part) is Literal:
        return tuple(str(key) for key in get_args(part))
    if isinstance(part, type) and issubclass(part, Enum):
        return tuple(str(member.value) for member in part)
    return ()
