"""What stands in a folder before anybody signs in."""

from __future__ import annotations

from pathlib import Path

from desktop.casework.safety.views import StartReport


def start_checks(folder: Path) -> StartReport:
    """What stands in a folder before anybody signs in."""
    raise NotImplementedError
