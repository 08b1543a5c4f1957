"""The tasks of short stays, as choices of a question."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Final

from desktop.basics.paths import resource
from desktop.forms.questions import Choice, OneOf


@cache
def _tasks() -> tuple[Choice, ...]:
    """Both lists in the guide's own order; their words come from the policy book."""
    with resource("resources", "policy", "work_permit", "short_tasks.toml").open("rb") as file:
        rows = tomllib.load(file)["task"]
    return tuple(Choice(row["key"], row["title"]) for row in rows)


SHORT_TASKS: Final = OneOf(_tasks)
