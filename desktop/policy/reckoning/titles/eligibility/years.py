"""When so many years are full, by the way of counting a batch or the office chose; the corresponding day counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop.policy.book.titles.eligibility.years import YearMode
from desktop.policy.reckoning.age import years_later

CHAPTER: Final = "professional_title/years"


@dataclass(frozen=True)
class Span:
    """Days from one to another, both included; without a last day it still goes on."""

    first: date
    last: date | None = None


@dataclass(frozen=True)
class Counting:
    """A way of counting years and the day by which they must be full."""

    mode: YearMode
    cutoff: date

    @property
    def to_the_day(self) -> Counting:
        """The same counted to the day: only titles are counted by calendar years, a probation never is."""
        return Counting("exact_day", self.cutoff)

    def reached(self, start: date, years: int) -> date:
        """The first day on which so many years are full.

        exact_day: the corresponding day, the last of the month where there is none (民法典第二百零二条). calendar_year:
        years are taken from each other, whatever the day. next_year_start: counted from 1 January after the start, full
        at the end of the last year.
        """
        if years == 0:
            return start
        if self.mode == "calendar_year":
            return date(years_later(start, years).year, 1, 1)
        if self.mode == "next_year_start":
            return date(years_later(start, years).year, 12, 31)
        return years_later(start, years)

    def full(self, start: date, years: int) -> bool:
        """Whether so many years are full on the cut-off, which counts."""
        return self.reached(start, years) <= self.cutoff

    def short_days(self, reached: date) -> int:
        """Days lacking on the cut-off; 0 when none."""
        return max(0, (reached - self.cutoff).days)


def counted_from(spans: Iterable[Span], cutoff: date) -> date | None:
    """The day from which years of several spans together count as one that goes on; None without a span.

    Spans that overlap count once; what lies after the cut-off is left out; a gap moves the day on.
    """
    merged = _merged(spans, cutoff)
    if not merged:
        return None
    before = sum((last - first).days + 1 for first, last in merged[:-1])
    return merged[-1][0] - timedelta(days=before)


def last_day_of(spans: Iterable[Span], cutoff: date) -> date | None:
    """The last day of the latest span, None when it reaches the cut-off or there is no span."""
    merged = _merged(spans, cutoff)
    return merged[-1][1] if merged and merged[-1][1] < cutoff else None


def days_within(spans: Iterable[Span], first: date, last: date) -> int:
    """Days of spans that lie between two days, both included; overlapping ones once."""
    cut = [Span(max(span.first, first), min(span.last or last, last)) for span in spans]
    return sum((b - a).days + 1 for a, b in _merged((span for span in cut if span.first <= (span.last or last)), last))


def uncovered(whole: Span, by: Iterable[Span], until: date) -> Iterator[tuple[date, date]]:
    """The stretches of a span none of others covers, first and last day; what has no last day goes on until a day."""
    first, end = whole.first, min(whole.last or until, until)
    for begun, ended in _merged(by, until):
        if begun > first and first <= end:
            yield first, min(begun - timedelta(days=1), end)
        if ended == date.max:
            return
        first = max(first, ended + timedelta(days=1))
    if first <= end:
        yield first, end


def _merged(spans: Iterable[Span], cutoff: date) -> list[tuple[date, date]]:
    found: list[tuple[date, date]] = []
    for first, last in sorted((span.first, min(span.last or cutoff, cutoff)) for span in spans):
        if last < first:
            continue
        if found and first.toordinal() <= found[-1][1].toordinal() + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found
