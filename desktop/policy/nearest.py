"""What is lacking for a class: the smallest changes that reach it, and the pay the multiples of the wage stand at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.basics.language import joined


@dataclass(frozen=True)
class Change:
    """One fact that would have to become another: `now` and `to` as the facts have them."""

    fact: str
    now: float | str | bool | None
    to: float | str | bool
    says: str  # 相关工作满 9 年（再满 1 年）


@dataclass(frozen=True)
class Way:
    """Changes that reach a class together, and no smaller ones of the same kinds would."""

    changes: tuple[Change, ...]
    lines: tuple[str, ...]  # the lines of the class that are then met
    total: int  # the points then

    @property
    def says(self) -> str:
        """The changes in one phrase."""
        return joined((change.says for change in self.changes), "、")


@dataclass(frozen=True)
class Nearest:
    """A class that is not reached: the points lacking to its pass mark (0: enough), and the ways to it."""

    talent_class: str
    lacking: int
    says: str
    ways: tuple[Way, ...] = ()


@dataclass(frozen=True)
class Threshold:
    """The yearly pay a salary line asks for, in whole yuan; `lacking` is what today's pay is short of it."""

    code: str
    talent_class: str
    multiple: float
    yuan: int
    lacking: int | None  # None: the pay is not known


@dataclass(frozen=True)
class Shortfall:
    """How much of something that can be counted is lacking for a condition; `until`: the day it will be there."""

    condition: str  # id of the condition
    count: float
    unit: str  # "days", "workdays", "hours", "papers", "achievements" or "people"
    says: str
    until: date | None = None


@dataclass(frozen=True)
class OtherWay:
    """Another level or route: open on the day, from a day on (`from_day`), or only worth looking at (neither)."""

    kind: str  # the kind of case it would be; "exam" for a national exam
    series: str
    level: str
    title: str  # 助理工程师认定
    says: str  # what it rests on, or what it needs
    open: bool = False
    from_day: date | None = None
