"""Make a practice office of invented people and cases."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.basics.clock import Clock


def make_practice(
    folder: Path, cases: int, clock: Clock, seed: int = 1, progress: Callable[[int, int], None] | None = None
) -> None:
    """Make a practice office of invented people and cases."""
    raise NotImplementedError
