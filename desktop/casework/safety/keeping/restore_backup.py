"""Make a new office folder from a backup."""

from __future__ import annotations

from pathlib import Path

from desktop.basics.clock import Clock
from desktop.casework.safety.views import Restored


def restore_backup(
    backup: Path, into: Path, clock: Clock, *, user: str = "", password: str = "", code: str = ""
) -> Restored:
    """Make a new office folder from a backup."""
    raise NotImplementedError
