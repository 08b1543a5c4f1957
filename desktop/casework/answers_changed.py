"""What an edit changed among raw answers, so that the history can name it and put it back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import JsonValue

Raw = Mapping[str, JsonValue]


@dataclass(frozen=True)
class Edit:
    """The answers after an edit, the names that changed, and what stood there before (absent key = was unanswered)."""

    after: dict[str, JsonValue]
    fields: tuple[str, ...]
    before: dict[str, JsonValue]


def edit(now: Raw, given: Raw) -> Edit:
    """Lay given answers over those on file; a given null takes the answer away."""
    after = dict(now)
    for name, value in given.items():
        if value is None:
            after.pop(name, None)
        else:
            after[name] = value
    fields = tuple(name for name in given if now.get(name) != after.get(name))
    return Edit(after, fields, {name: now[name] for name in fields if name in now})
