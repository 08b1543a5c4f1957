"""How a case stands against its last day: a plain frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class CaseClock:
    """How a case stands against its last day."""

    due_on: date | None  # None while it stands still
    state: str  # "none" (no clock runs), "normal", "near", "overdue", "paused"
    days_left: int | None  # working days; negative when overdue; while paused what will be left, None when not told
    why: str  # how the day was reckoned, in words
    warning: str = ""  # e.g. a year whose calendar of holidays is not on file
