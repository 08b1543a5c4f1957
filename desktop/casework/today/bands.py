"""How soon something ends: the bands in which the office looks ahead (120, 90, 60, 45, 30 days)."""

from __future__ import annotations

from datetime import date
from typing import Final

BANDS: Final = (30, 45, 60, 90, 120)


def band(ends: date, day: date) -> int | None:
    """The narrowest band that holds the day it ends; 0 when it has ended, None when it is further off than 120 days."""
    left = (ends - day).days
    if left < 0:
        return 0
    return next((days for days in BANDS if left <= days), None)
