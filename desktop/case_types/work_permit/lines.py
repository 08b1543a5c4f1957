"""The classification lines a person can claim by evidence, as choices of a question."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Final

from desktop.basics.paths import resource
from desktop.forms.questions import Choice

# Lines the program works out by itself, and the one for short stays, which are applied for apart. Who applies by a
# salary line says so: the national system then refuses pay below the multiple by itself.
NOT_CLAIMED: Final = frozenset({"points", "hired", "short_stay"})


@cache
def claimable_lines() -> tuple[Choice, ...]:
    """The lines of the standard that rest on evidence, in its own order; their words come from the policy book."""
    with resource("resources", "policy", "work_permit", "classification.toml").open("rb") as file:
        lines = tomllib.load(file)["line"]
    return tuple(
        Choice(line["code"], f"{line['code']}　{line['says']}") for line in lines if line["basis"] not in NOT_CLAIMED
    )
