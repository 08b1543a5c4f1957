"""Days and instants as the window says them, in the chosen language."""

from __future__ import annotations

from datetime import date, datetime

from desktop.basics.clock import BEIJING
from desktop.basics.language import N_, _

_WEEKDAYS = (
    N_("星期一"), N_("星期二"), N_("星期三"), N_("星期四"), N_("星期五"), N_("星期六"), N_("星期日"),
)  # fmt: skip


def day_words(day: date | None) -> str:
    """A day with its year: 2026-11-22; "" for none."""
    return "" if day is None else day.isoformat()


def short_day(day: date) -> str:
    """A day of this season: 11月22日."""
    return _("{month}月{day}日").format(month=day.month, day=day.day)


def list_day(day: date | None, today: date) -> str:
    """A day in a list: without its year while that is this year's; "" for none."""
    if day is None:
        return ""
    return day.strftime("%m-%d") if day.year == today.year else day.isoformat()


def weekday(day: date) -> str:
    """星期一 … 星期日."""
    return _(_WEEKDAYS[day.weekday()])


def instant_words(instant: datetime | None) -> str:
    """An instant in Beijing time: 2026-11-22 08:31; "" for none."""
    return "" if instant is None else instant.astimezone(BEIJING).strftime("%Y-%m-%d %H:%M")


def clock_words(instant: datetime, today: date) -> str:
    """An instant of today as 08:31, of another day as 11-20 08:31."""
    local = instant.astimezone(BEIJING)
    return local.strftime("%H:%M") if local.date() == today else local.strftime("%m-%d %H:%M")


def day_of(value: object) -> date | None:
    """The day a day editor holds; None while it is empty or no day."""
    try:
        return date.fromisoformat(str(value)) if value else None
    except ValueError:
        return None
