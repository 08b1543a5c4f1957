"""Throw the practice office away."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.casework.safety.marker import read_mark


def throw_away_practice(folder: Path) -> None:
    """Delete a practice office with everything in it. Raises `Expected` for any folder that is not one."""
    read_mark(folder)
    shutil.rmtree(folder)
