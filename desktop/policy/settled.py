"""What a judgement went by beside the facts: rule set, cut-off, way of counting."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Settled:
    """One setting: its name for scripts, what it is called, its value for scripts and in words."""

    key: str
    title: str
    value: str
    says: str
