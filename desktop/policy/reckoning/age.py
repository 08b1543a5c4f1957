"""Full years and months between days, by one rule for days that a month does not have."""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, MINYEAR, date


def months_later(day: date, months: int) -> date:
    """The corresponding day some months later (or earlier, when negative).

    A month without that day gives its last one (民法典第二百零二条): 31 August + 6 months is 28 or 29 February. The
    same rule gives somebody born on 29 February a birthday on 28 February of a common year.
    """
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if not MINYEAR <= year <= MAXYEAR:  # beyond the calendar: its end, so that a mistyped year never stops a judgement
        return date.max if year > MAXYEAR else date.min
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def years_later(day: date, years: int) -> date:
    """The corresponding day some years later, by the same rule."""
    return months_later(day, 12 * years)


def full_years(birth: date, day: date) -> int:
    """Age in 周岁 on a day: the birthday counts; negative before birth."""
    years = day.year - birth.year
    return years if years_later(birth, years) <= day else years - 1
