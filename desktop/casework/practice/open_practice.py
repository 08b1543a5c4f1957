"""Open the practice office."""

from __future__ import annotations

from pathlib import Path

from desktop.basics.clock import Clock
from desktop.casework.office import Office


def open_practice(folder: Path, clock: Clock) -> Office:
    """Open the practice office."""
    raise NotImplementedError
