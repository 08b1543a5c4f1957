"""A span that comes every year, seen from a day: inside it, or when it opens next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Span:
    """The span a day lies in, or the next one; both ends included."""

    opens: date
    closes: date
    inside: bool


def span_on(opens: str, closes: str, day: date) -> Span:
    """In: ends as month and day (06-01). A 29 February is the 28th where there is none."""
    this = Span(_day(day.year, opens), _day(day.year, closes), inside=True)
    if this.opens <= day <= this.closes:
        return this
    year = day.year if day < this.opens else day.year + 1
    return Span(_day(year, opens), _day(year, closes), inside=False)


def _day(year: int, month_day: str) -> date:
    try:
        return date.fromisoformat(f"{year:04d}-{month_day}")
    except ValueError:
        return date(year, 2, 28)
