"""A case's clock in words and tone."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.casefile.case_clock import CaseClock
from desktop.screens.days import short_day
from desktop.widgets.lists.column import Tinted
from desktop.widgets.look.tokens import Tone

TONES: dict[str, Tone] = {"near": "near", "overdue": "over"}


def left_words(clock: CaseClock) -> str:
    """超期 1 日 / 今天 / 剩 3 日 / 暂停; "" while no clock runs."""
    days = clock.days_left
    if clock.state == "paused":
        return _("暂停")
    if clock.due_on is None or days is None:
        return ""
    if days < 0:
        return _("超期 {days} 日").format(days=-days)
    return _("今天") if days == 0 else _("剩 {days} 日").format(days=days)


def clock_cell(clock: CaseClock) -> Tinted:
    """The same as a pill; a dash while no clock runs."""
    said = left_words(clock)
    return Tinted(said, TONES.get(clock.state, "plain"), pill=True) if said else Tinted("—", "second")


def clock_line(clock: CaseClock) -> str:
    """剩 3 个工作日 · 11月26日到期, or 暂停计时 · 剩 3 个工作日, for the head of a case."""
    days = clock.days_left
    if clock.state == "paused":
        return _("暂停计时") if days is None else _("暂停计时 · 剩 {days} 个工作日").format(days=days)
    if clock.due_on is None or days is None:
        return ""
    if days < 0:
        said = _("超期 {days} 个工作日").format(days=-days)
    elif days == 0:
        said = _("今天到期")
    else:
        said = _("剩 {days} 个工作日").format(days=days)
    return _("{said} · {day}到期").format(said=said, day=short_day(clock.due_on))
