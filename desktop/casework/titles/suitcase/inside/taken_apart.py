"""A folder that did not become an office is taken away again."""

from __future__ import annotations

import shutil
from pathlib import Path


def take_apart(folder: Path) -> None:
    """Remove what was begun there; it was empty before."""
    shutil.rmtree(folder, ignore_errors=True)
