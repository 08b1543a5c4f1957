"""On which working days an invented batch lives its life."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Self

from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.workdays import Workdays

SPAN: Final = 84  # calendar days from the first to the last, holidays of any season included


@dataclass(frozen=True)
class Days:
    """The days of one batch, all working days but the last days of corrections and posting."""

    opens: date
    hands_in: date
    looks: date
    mends: date
    closes: date
    correct_until: date
    lapses: date
    posts: date
    meets: date
    publishes: date
    documents: date
    certifies: date
    archives: date

    @classmethod
    def ending(cls, library: PolicyLibrary, last: date) -> Self:
        """Lay the days out so that the archive takes the batch on or before a day."""
        workdays = Workdays.of(library)
        first = last - timedelta(days=SPAN)

        def on(count: int) -> date:
            return workdays.after(first, count).day

        told = cls(
            on(1), on(3), on(5), on(9), on(11), on(13), on(14), on(15), on(24), on(25), on(34), on(38), on(42)
        )  # fmt: skip
        if told.archives > last:
            raise AssertionError("a batch fits its span")
        return told
