"""An office opened by its paper code: the code was used up, so a new one comes with it."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.casework.office import Office


@dataclass(frozen=True)
class RecoveredOffice:
    """The opened office and the new paper code that replaces the used one (shown once)."""

    office: Office
    recovery_code: str
