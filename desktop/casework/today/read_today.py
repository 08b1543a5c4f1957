"""What waits for the office this morning."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.casework.today.views import Today


def read_today(office: Office) -> Today:
    """What waits for the office this morning."""
    raise NotImplementedError
