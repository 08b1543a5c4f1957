"""Throw the practice office away."""

from __future__ import annotations

from pathlib import Path


def throw_away_practice(folder: Path) -> None:
    """Throw the practice office away."""
    raise NotImplementedError
