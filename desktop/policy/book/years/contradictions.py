"""What in a year's arrangement cannot be so, and what is so unusual that somebody should look again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_, said
from desktop.policy.book.records import Record
from desktop.policy.book.years.year_text import DayText

SATURDAY: Final = 5
NEAR_YEAR: Final = 15  # days by which a holiday may reach over the year's edge


class Statutory(Record):
    """The days off the law itself gives: how many a year, and those that stand on fixed days (MM-DD)."""

    id: str
    says: str
    total: int
    fixed: tuple[str, ...]


@dataclass(frozen=True)
class Remark:
    """One thing about an arrangement, a message id; what `refuses` must be put right first."""

    says: str
    refuses: bool


def contradictions(year: int, days: Iterable[DayText], statutory: Statutory | None) -> tuple[Remark, ...]:
    """What is wrong with a year's days, the impossible first.

    Refused: no day at all, a day told as off and as worked, a weekday told as worked in its place, a day of another
    year, a fixed statutory day that is worked. Remarked: a fixed statutory day that is not off, days off and days
    worked instead that do not come out at the law's number.
    """
    told = sorted(set(days))
    if not told:
        return (Remark(N_("没有任何放假或补班的日子。"), refuses=True),)
    off = {day.on for day in told if day.off}
    work = {day.on for day in told if not day.off}
    fixed = {date(year, int(day[:2]), int(day[3:])) for day in statutory.fixed} if statutory else set()
    found = [
        *(_refusal(N_("{day} 既写了休又写了班。"), day) for day in sorted(off & work)),
        *(_refusal(N_("{day} 是周一至周五，本来上班，不能写成补班。"), day) for day in sorted(work - off)
          if day.weekday() < SATURDAY),
        *(_refusal(N_("{day} 不在 {year} 年的安排之内。"), day, year=year) for day in sorted(off | work)
          if not _near(day, year)),
        *(_refusal(N_("{day} 是法定节假日，不能写成补班。"), day) for day in sorted(fixed & work)),
        *(Remark(said(N_("{day} 是法定节假日，表里没有写休。"), day=day.isoformat()), refuses=False)
          for day in sorted(fixed - off - work)),
    ]  # fmt: skip
    net = sum(day.weekday() < SATURDAY for day in off if day.year == year) - sum(day.year == year for day in work)
    if statutory is not None and net != statutory.total:
        says = said(
            N_("放假占用的工作日减去补班共 {net} 天，法定节假日是 {total} 天，请核对是否有遗漏。"),
            net=net,
            total=statutory.total,
        )
        found.append(Remark(says, refuses=False))
    return tuple(sorted(found, key=lambda remark: not remark.refuses))


def _refusal(says: str, day: date, **values: object) -> Remark:
    return Remark(said(says, day=day.isoformat(), **values), refuses=True)


def _near(day: date, year: int) -> bool:
    """True within the year, or so near its edge that a holiday may reach over."""
    return day.year == year or 0 < (date(year, 1, 1) - day).days <= NEAR_YEAR or (
        0 < (day - date(year, 12, 31)).days <= NEAR_YEAR
    )  # fmt: skip
