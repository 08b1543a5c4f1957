"""The reasons why a permit is cancelled, as choices of a question; which of them ask for what.

Everything comes from the policy book (`resources/policy/work_permit/end_reasons.toml`, `policy.book.grounds`).
"""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any, Final

from desktop.basics.paths import resource
from desktop.forms.questions import Choice, OneOf


@cache
def _rows() -> tuple[dict[str, Any], ...]:
    with resource("resources", "policy", "work_permit", "end_reasons.toml").open("rb") as file:
        return tuple(tomllib.load(file)["reason"])


@cache
def _reasons() -> tuple[Choice, ...]:
    """The reasons in the table's own order."""
    return tuple(Choice(row["key"], row["short"]) for row in _rows())


END_REASONS: Final = OneOf(_reasons)


def asking(what: str) -> frozenset[str]:
    """The reasons that ask for something: both_sign, notice_needed or judgment_needed."""
    return frozenset(row["key"] for row in _rows() if row.get(what) is True)


def unsigned(reason: object) -> frozenset[str]:
    """Who cannot sign or stamp with a reason: applicant, employer; nobody for no reason."""
    return frozenset(side for row in _rows() if row["key"] == reason for side in row.get("unsigned", ()))


def event_of(reason: object) -> str:
    """Which day is asked for with a reason, e.g. 聘用合同届满日; "" for no reason."""
    return next((str(row["event"]) for row in _rows() if row["key"] == reason), "")
