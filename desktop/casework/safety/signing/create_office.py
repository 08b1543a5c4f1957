"""Make a new office."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.basics.clock import Clock
from desktop.casework.safety.views import Created, NewColleague, OfficeDetails


def create_office(folder: Path, details: OfficeDetails, people: Sequence[NewColleague], clock: Clock) -> Created:
    """Make a new office."""
    raise NotImplementedError
