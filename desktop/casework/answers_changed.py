"""What an edit changed among raw answers, so that the history can name it and put it back."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _

Raw = Mapping[str, JsonValue]


@dataclass(frozen=True)
class Edit:
    """The answers after an edit, the names that changed, and what stood there before (absent key = was unanswered)."""

    after: dict[str, JsonValue]
    fields: tuple[str, ...]
    before: dict[str, JsonValue]


def edit(now: Raw, given: Raw) -> Edit:
    """Lay given answers over those on file; a given null takes the answer away.

    Raises `Expected` naming the answer when no file could keep it: half a character (a lone surrogate), or a number
    that is none (NaN, infinity).
    """
    after = dict(now)
    for name, value in given.items():
        _must_be_whole(name, value)
        if value is None:
            after.pop(name, None)
        else:
            after[name] = value
    fields = tuple(name for name in given if now.get(name) != after.get(name))
    return Edit(after, fields, {name: now[name] for name in fields if name in now})


def _must_be_whole(name: str, value: JsonValue) -> None:
    if not _finite(value):
        raise Expected(_("这里不是一个有效的数字，无法保存。"), _("请重新输入数字。"), field=name)
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        raise Expected(_("这里有不完整的字符，无法保存。"), _("请删去后重新输入。"), field=name) from None


def _finite(value: JsonValue) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    if isinstance(value, list):
        return all(_finite(part) for part in value)
    if isinstance(value, dict):
        return all(_finite(part) for part in value.values())
    return True
