"""Open the office with a password."""

from __future__ import annotations

from pathlib import Path

from desktop.basics.clock import Clock
from desktop.casework.office import Office


def sign_in(folder: Path, user: str, password: str, clock: Clock) -> Office:
    """Open the office with a password."""
    raise NotImplementedError
