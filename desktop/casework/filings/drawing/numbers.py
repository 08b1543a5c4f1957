"""Document numbers: 长新人才告〔2026〕3号, drawn inside the unit that keeps the paper, never dated back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import Act

PACKET: Final = "packet"
PACKET_TITLE: Final = "申请材料全卷"
PACKET_SERIES: Final = "卷"


def document_number(short_name: str, series: str, year: int, serial: int) -> str:
    """The number as it is printed: the office's short name, series, year in 六角括号, serial (GB/T 9704)."""
    return f"{short_name}{series}〔{year}〕{serial}号"


@dataclass(frozen=True)
class Drawn:
    """A number just drawn: its series (with the office's short name), year, serial, the words, the day it bears."""

    series: str
    year: int
    serial: int
    number: str
    day: date


def draw_number(act: Act, short_name: str, series: str) -> Drawn:
    """Draw the next number of a series of the office, for today; in: the series without the short name.

    Given back when the unit fails, so there are no gaps. Raises `Expected` when the series has a number of a later
    day already: the machine's date is wrong then, and a number is never dated back.
    """
    day, whole = act.office.clock.today(), f"{short_name}{series}"
    not_dated_back(whole, act.office.store.reads.newest_in(whole), day)
    serial = act.unit.next_serial(whole, day.year)
    return Drawn(whole, day.year, serial, document_number(short_name, series, day.year, serial), day)


def not_dated_back(series: str, newest: date | None, day: date) -> None:
    """Raises `Expected` when the newest number of a series bears a later day than this one."""
    if newest is not None and newest > day:
        raise Expected(
            _("“{series}”最近一号的日期是 {newest}，比今天 {day} 还晚，不能再取号。").format(
                series=series, newest=newest.isoformat(), day=day.isoformat()
            ),
            _("请核对电脑的日期和时间；文号的日期以实际为准，不得倒签。"),
        )
