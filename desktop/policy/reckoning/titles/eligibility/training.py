"""Whether the hours of continuing education were done, year by year, with what is lacking."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_, said
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.training import Hours, TrainingChapter, YearsCounted
from desktop.policy.book.titles.series import LevelKey

CHAPTER: Final = "professional_title/training"
SETTINGS: Final = "professional_title/settings"


@dataclass(frozen=True)
class YearHours:
    """What was done in a year; None is unknown."""

    year: int
    total: float | None = None
    professional: float | None = None
    public: float | None = None

    @property
    def all_hours(self) -> float | None:
        """The total, else what the two kinds of subjects come to."""
        if self.total is not None or self.professional is None or self.public is None:
            return self.total
        return self.professional + self.public


@dataclass(frozen=True)
class YearJudged:
    """One year: hours lacking in all and of professional subjects; `known` False where a figure is not told."""

    year: int
    hours: YearHours | None
    lacking: float
    lacking_professional: float
    known: bool
    lacking_public: float = 0  # only where the office has a least number of public hours

    @property
    def short(self) -> float:
        """The hours that would have to be added, of the subjects that lack some first."""
        return max(self.lacking, self.lacking_professional + self.lacking_public)


@dataclass(frozen=True)
class Training:
    """The years that count and how each came out; `years_rule` None where the batch named the years."""

    rule: Hours
    years_rule: YearsCounted | None
    years: tuple[YearJudged, ...]

    @property
    def lacking(self) -> float:
        """Hours lacking over all years."""
        return sum(one.short for one in self.years)


def counted_years(
    library: PolicyLibrary, target: LevelKey, since: date | None, cutoff: date, day: date,
    educated: Callable[[str], bool] = lambda _least: False,
) -> tuple[tuple[int, ...], YearsCounted | None]:
    """The years looked at where no batch names them: those after the title's, at most as many as the book says.

    In: `educated`, whether somebody has an education at least so high. Out: the years in order and the rule, None where
    the office said how many; () for a level of which none count.
    """
    row = library.chapter(CHAPTER, TrainingChapter).years_of(target, day, educated)
    if row is None:
        return (), None
    own = library.local_number(SETTINGS, f"training_{target.lower()}", day)
    first = cutoff.year - (row.most if own is None else int(own)) + 1
    if since is not None:
        first = max(first, since.year + 1)
    return tuple(range(first, cutoff.year + 1)), row if own is None else None


def judge_training(
    library: PolicyLibrary, years: Sequence[int], done: Iterable[YearHours], day: date,
    years_rule: YearsCounted | None = None,
) -> Training:  # fmt: skip
    """Judge each year by its own; nothing is carried from one to another. A year told twice counts together."""
    rule = library.chapter(CHAPTER, TrainingChapter).hours_on(day)
    own = library.local_number(SETTINGS, "training_hours", day)
    if own is not None:
        says = said(N_("每年累计不少于{hours}学时，其中专业科目不少于三分之二（本地设置）"), hours=int(own))
        rule = rule.model_copy(update={"total": int(own), "says": says})
    public = library.local_number(SETTINGS, "training_public", day) or 0
    by_year: dict[int, list[YearHours]] = {}
    for one in done:
        by_year.setdefault(one.year, []).append(one)
    judged = (_judged(rule, year, by_year.get(year, []), public) for year in sorted(years))
    return Training(rule, years_rule, tuple(judged))


def _judged(rule: Hours, year: int, rows: list[YearHours], public: float) -> YearJudged:
    if not rows:
        return YearJudged(year, None, 0, 0, known=False)
    total, professional = _sum(one.all_hours for one in rows), _sum(one.professional for one in rows)
    told = YearHours(year, total, professional, _sum(one.public for one in rows))
    least = rule.total * rule.parts / rule.whole
    enough = None if total is None else total >= rule.total
    # parts of whole of what is asked for, in integers as far as the hours are whole
    fits = None if professional is None else rule.whole * professional >= rule.parts * rule.total
    spread = None if told.public is None else told.public >= public
    known = {enough, fits, spread} if public else {enough, fits}
    return YearJudged(
        year,
        told,
        0 if enough is not False or total is None else rule.total - total,
        0 if fits is not False or professional is None else least - professional,
        known=None not in known or False in known,
        lacking_public=0 if not public or spread is not False or told.public is None else public - told.public,
    )


def _sum(values: Iterable[float | None]) -> float | None:
    told = list(values)
    return None if None in told else sum(value for value in told if value is not None)
