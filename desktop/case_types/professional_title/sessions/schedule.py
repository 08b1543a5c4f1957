"""The schedule of hearings: so many minutes each, breaks between, several panels side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import AfterValidator, StringConstraints

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.forms.wrong import wrong

_TIME: Final = re.compile(r"([01]?\d|2[0-3])[:：.]([0-5]\d)")
_DAY_ENDS: Final = 24 * 60


def _moment(text: str) -> str:
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise wrong(N_("时间写成“时:分”，例如 09:00。"))
    return f"{int(found[1]):02d}:{found[2]}"


Moment = Annotated[str, StringConstraints(max_length=5), AfterValidator(_moment)]


@dataclass(frozen=True)
class Plan:
    """When the first is heard, how many minutes each has, and when nobody is heard: pairs of minutes of the day."""

    start: int
    minutes: int
    breaks: tuple[tuple[int, int], ...] = ()


def minute_of(text: str, field: str = "start") -> int:
    """The minute of the day of a time such as "09:20". Raises `Expected` for what is none."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise Expected(_("时间写成“时:分”，例如 09:00。"), field=field)
    return int(found[1]) * 60 + int(found[2])


def time_of(minute: int) -> str:
    """A minute of the day as "09:20"."""
    return f"{minute // 60:02d}:{minute % 60:02d}"


def breaks_of(text: str) -> tuple[tuple[int, int], ...]:
    """The breaks told as "12:00-13:30、15:00-15:10". Raises `Expected` for one that is none or runs backwards."""
    found: list[tuple[int, int]] = []
    for part in filter(None, re.split(r"[、,，;；\s]+", text.strip())):
        ends = re.split(r"[-–—~～至]", part)
        if len(ends) != 2:
            raise Expected(_("休息时间写成“12:00-13:30”，几段之间用顿号分开。"), field="breaks")
        first, last = (minute_of(end, "breaks") for end in ends)
        if last <= first:
            raise Expected(_("休息时间须先始后止。"), field="breaks")
        found.append((first, last))
    return tuple(sorted(found))


def slots(plan: Plan, count: int) -> list[str]:
    """The times of so many hearings in a row, none reaching into a break. Raises `Expected` past midnight."""
    return [time_of(minute) for minute, _number in zip(_starts(plan), range(count), strict=False)]


def spread(plan: Plan, keys: Sequence[int], panels: Sequence[int]) -> list[tuple[int, int, str]]:
    """Who is heard by which panel at what time: the list dealt out to the panels in turn, each with its own row.

    In: keys in the order of the list, the numbers of the panels (none: one row, panel 0). Out: (key, panel, time).
    """
    rows = list(panels) or [0]
    times = slots(plan, -(-len(keys) // len(rows)))
    return [(key, rows[at % len(rows)], times[at // len(rows)]) for at, key in enumerate(keys)]


def _starts(plan: Plan) -> Iterator[int]:
    if plan.minutes < 1:
        raise Expected(_("每人时间至少1分钟。"), field="minutes")
    minute = plan.start
    while True:
        last = next((end for begin, end in plan.breaks if minute < end and begin < minute + plan.minutes), None)
        if last is not None:
            minute = last
            continue
        if minute + plan.minutes > _DAY_ENDS:
            raise Expected(
                _("排不完：会排到当天24时以后。"), _("请缩短每人时间、增加评议组，或者分两天开会。"), field="minutes"
            )
        yield minute
        minute += plan.minutes
