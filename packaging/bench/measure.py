"""How the bench measures: the same thing several times, the middle of them, ours beside a bare tool's."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    """One line of the table: what ours took and what the bare tool took, in the same unit."""

    name: str
    ours: float
    bare: float
    unit: str  # "ms" or "MB"
    against: str  # what the bare one is, in words

    @property
    def ratio(self) -> float:
        """How many times the bare tool's figure ours is."""
        return self.ours / self.bare if self.bare else float("inf")


def middle_ms(deed: Callable[[int], object], times: int, *, warm: int = 1) -> float:
    """The median duration of `times` calls in milliseconds, after `warm` that do not count; in: a deed of its turn."""
    for turn in range(warm):
        deed(-1 - turn)
    taken = []
    for turn in range(times):
        begins = time.perf_counter()
        deed(turn)
        taken.append((time.perf_counter() - begins) * 1000)
    return statistics.median(taken)


def table(measures: list[Measure]) -> str:
    """The measures as an aligned table for a terminal."""
    rows = [("measured", "ours", "bare", "ratio", "against")]
    rows += [
        (m.name, f"{m.ours:,.1f} {m.unit}", f"{m.bare:,.1f} {m.unit}", f"{m.ratio:.2f}", m.against) for m in measures
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        f"{row[0]:<{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:>{widths[2]}}  {row[3]:>{widths[3]}}  {row[4]}"
        for row in rows
    )
