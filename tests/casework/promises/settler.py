"""A process that settles promises and stands still half-way, so that it can be killed there."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.basics.clock import FixedClock
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.promises import settle_promises as room

AFTER = FixedClock(datetime(2026, 12, 29, 1, 0, tzinfo=UTC))


def settle_until(tell: Callable[[str], None], folder: Path, rows: int) -> None:
    """After so many broken promises of the run it says "half" and waits; with 0 it says "done" when all is settled."""
    office, broken, whole = open_practice(folder, AFTER), [0], room.break_promise_row

    def stopping(*given: Any) -> None:
        whole(*given)
        broken[0] += 1
        if broken[0] == rows:
            tell("half")
            time.sleep(60)

    room.break_promise_row = stopping
    room.settle_promises(office)
    tell("done")
    time.sleep(60)
