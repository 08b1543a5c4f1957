"""The fee of a residence permit; where readings of the table differ, all are told and nobody chooses."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.policy.book.dealings.fees import FeesChapter
from desktop.policy.reckoning.age import months_later

LONGEST = 60  # months a residence permit runs at most


def fees(chapter: FeesChapter, months: float, day: date) -> tuple[tuple[str, int], ...]:
    """By reading, the yuan for a permit of so many months; one entry when all readings agree.

    Raises `Expected` before the chapter begins to speak.
    """
    told: dict[str, int] = {}
    for rung in sorted(chapter.on(day), key=lambda rung: -rung.months):
        reached = months >= rung.months if rung.included else months > rung.months
        if months == rung.months if rung.exactly else reached:
            told.setdefault(rung.reading, rung.yuan)
    if len(set(told.values())) == 1:
        return (("", next(iter(told.values()))),)
    readings = dict.fromkeys(rung.reading for rung in chapter.on(day))  # in the file's order
    return tuple((reading, told[reading]) for reading in readings if reading in told)


def months_of(first: date, until: date) -> float:
    """The length of a permit in months, a half for what is beyond a whole one.

    A permit until the day before the corresponding day, or until that day itself, is of whole months.
    """
    for whole in range(LONGEST + 1):
        last = months_later(first, whole)
        if until in {last, last - timedelta(days=1)}:
            return whole
        if last > until:
            return whole - 0.5
    return LONGEST
