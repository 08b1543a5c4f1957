"""Batches of professional titles of a practice office: one that was archived, one in the middle of its intake."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from desktop.casework.office import Office
from desktop.casework.practice.batches.days import SPAN, Days
from desktop.casework.practice.batches.whole_batch import Size, live_a_batch
from desktop.policy.book.library import PolicyLibrary

SIZE: Final = Size(12, 3)
LEAD: Final = 3  # days before the first of a batch at which the office's file is begun


def begins(today: date, recent: int) -> date:
    """The day on which a file is begun that is to hold an archived batch, older than `recent` days."""
    return today - timedelta(days=recent + SPAN + 2 * LEAD)


def archived_batch(office: Office, last: date) -> None:
    """One from its committee's filing to the archive, ended by a day; leaves the clock on its last day."""
    live_a_batch(office, last, SIZE)


def running_batch(office: Office) -> None:
    """One that is open today: everything looked through by now, three returned and told once to their firm."""
    last = looked_through_by(office.policy, office.clock.today())
    live_a_batch(office, last, SIZE, until="told", seed=2)


def looked_through_by(library: PolicyLibrary, today: date) -> date:
    """The day by which a batch would be archived whose intake was looked through today or just before, none later."""
    last = today + timedelta(days=SPAN)
    while Days.ending(library, last).looks > today:
        last -= timedelta(days=1)
    return last
