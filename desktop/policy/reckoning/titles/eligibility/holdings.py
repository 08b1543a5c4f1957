"""The titles somebody has: those given to him, those a qualification stands for, each with the day it counts from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from desktop.basics.language import N_, said
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.equivalence import EquivalenceChapter
from desktop.policy.book.titles.eligibility.years import TitleStart, YearsChapter
from desktop.policy.book.titles.series import LevelKey, SeriesChapter
from desktop.policy.reckoning.titles.eligibility.years import CHAPTER as YEARS

SERIES: Final = "professional_title/series"
EQUIVALENCE: Final = "professional_title/equivalence"


@dataclass(frozen=True)
class Given:
    """A title as its certificate tells it; `way`: review, exam, recognition, transfer or confirmation."""

    series: str
    level: LevelKey
    named: str = ""
    way: str = "review"
    passed_on: date | None = None
    document_day: date | None = None
    last_exam_day: date | None = None


@dataclass(frozen=True)
class Qualified:
    """A qualification by its key in the book."""

    key: str
    obtained_on: date | None = None


@dataclass(frozen=True)
class Holding:
    """A title somebody has. `since`: the day its years count from, None when no day is told; `says`: what it is."""

    series: str
    level: LevelKey
    rank: int
    since: date | None
    says: str
    way: str = "review"  # "qualification" for one a qualification stands for
    obtained_on: date | None = None  # the day of this title itself, where an earlier one's years are added
    warning: str = ""  # what is not certain about it


def holdings(
    library: PolicyLibrary, given: Iterable[Given], qualified: Iterable[Qualified], start: TitleStart, day: date
) -> tuple[Holding, ...]:
    """All titles somebody has, certificates first.

    In: `start`, the setting of which day a title counts from; `day`, whose lists apply. A title that was transferred
    from another series takes over the years of the earlier one of the same level, as the book says.
    """
    years = library.chapter(YEARS, YearsChapter)
    found = [_held(library, years, one, start, day) for one in given]
    adding = {row.way for row in years.adds_up if row.speaks_on(day)}
    added = [_added(one, found) if one.way in adding else one for one in found]
    return (*added, *(row for one in qualified for row in _stood_for(library, one, day)))


def _held(library: PolicyLibrary, years: YearsChapter, one: Given, start: TitleStart, day: date) -> Holding:
    days = (getattr(one, name) for name in years.days_of(start, one.way))
    since = next((told for told in days if told is not None), None)
    series = library.chapter(SERIES, SeriesChapter)
    named = one.named or series.series_of(one.series, day).name_at(one.level)
    return Holding(one.series, one.level, series.level_of(one.level).rank, since, named, one.way, since)


def _added(one: Holding, all_: list[Holding]) -> Holding:
    """With the years of the earliest title of the same level in another series."""
    earlier = [h.since for h in all_ if h.level == one.level and h.since is not None]
    return replace(one, since=min(earlier, default=one.since))


def _stood_for(library: PolicyLibrary, one: Qualified, day: date) -> Iterable[Holding]:
    row = library.chapter(EQUIVALENCE, EquivalenceChapter).of(one.key, day)
    if row is None:
        return
    says = said(N_("{qualification}对应{title}"), qualification=row.title, title=row.named)
    warning = "" if not row.note else said(N_("{qualification}：{note}"), qualification=row.title, note=row.note)
    rank = library.chapter(SERIES, SeriesChapter).level_of(row.level).rank
    yield Holding(
        row.series, row.level, rank, one.obtained_on, says, "qualification", one.obtained_on,
        warning if row.confidence != "confirmed" else "",
    )  # fmt: skip


def best_of(held: Iterable[Holding], series: Iterable[str], rank: int) -> Holding | None:
    """The title of some series at a rank or above that counts from the earliest day; None without one.

    One without a day comes last: it is known to be held, but not since when.
    """
    among = tuple(series)
    fits = [one for one in held if one.series in among and one.rank >= rank]
    return min(fits, key=lambda one: (one.since is None, one.since or date.max), default=None)
