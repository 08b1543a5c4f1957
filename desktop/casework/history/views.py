"""A row of a case's history."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from pydantic import JsonValue


@dataclass(frozen=True)
class HistoryRow:
    """One deed: when, who, what; for answers also what they were before and became."""

    event_id: int
    at: datetime
    who: str
    role: str
    what: str
    says: str  # the deed in words
    result: str  # "ok", "denied", "failed"
    fields: tuple[str, ...]
    before: Mapping[str, JsonValue]  # absent key = was unanswered
    reason: str
    can_put_back: bool
    about: str = ""  # the key of the material a deed on the material list was about
