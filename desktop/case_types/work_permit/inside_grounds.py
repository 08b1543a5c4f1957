"""The grounds on which somebody may apply inside China, as choices of a question."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Final

from desktop.basics.paths import resource
from desktop.forms.questions import Choice, OneOf


@cache
def _grounds() -> tuple[Choice, ...]:
    """The grounds in the guide's own order; their words come from the policy book."""
    with resource("resources", "policy", "work_permit", "inside_grounds.toml").open("rb") as file:
        rows = tomllib.load(file)["ground"]
    return tuple(Choice(row["key"], f"{row['number']}．{row['short']}") for row in rows)


INSIDE_GROUNDS: Final = OneOf(_grounds)
