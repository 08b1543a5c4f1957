"""What a stage is called by a kind of case that has words of its own for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class StageWords:
    """Message ids: the stage in lists, its step on the row of steps, and what going there is called."""

    title: str
    step: str
    move: str
