"""An office somebody sits at with the model beside: each verb is told beforehand whether it may be done."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from desktop.basics.clock import FixedClock
from desktop.basics.errors import Expected
from desktop.casework.practice.open_practice import open_practice
from tests.casework.conftest import CLOCK
from tests.casework.titles.life.model import Book, Meeting, Posted


class Desk:
    """One batch of an office, and what the model knows of it."""

    def open(self, folder: Path, book: Book, day: date) -> None:
        """Sit down at an office with what is known of it."""
        self.stack = ExitStack()
        self.office: Any = open_practice(folder, CLOCK)
        self.stack.callback(self.office.store.close)
        self.stack.enter_context(self.office.store.hurried())
        self.book = book
        self.on(day)
        self.before = [one.state for one in book.applied]

    def on(self, day: date) -> None:
        clock = FixedClock(datetime(day.year, day.month, day.day, 1, 0, tzinfo=UTC))
        self.office.store.clock = clock
        self.office = replace(self.office, clock=clock)

    @property
    def today(self) -> date:
        return self.office.clock.today()

    @property
    def meeting(self) -> Meeting:
        return self.book.meetings[-1]

    @property
    def up(self) -> Posted:
        return self.book.posted[-1]

    def attempt(self, may: bool, act: Callable[[], object], says: str) -> bool:
        """Try a verb. It is done where the model allows it, and refused in words where it does not."""
        why = ""
        try:
            act()
        except Expected as trouble:
            why = trouble.what
        assert may is not bool(why), f"refused: {says}: {why}" if why else f"done: {says}"
        return may
