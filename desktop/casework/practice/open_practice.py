"""Open the practice office."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from desktop.basics.clock import Clock
from desktop.casework.office import Office
from desktop.casework.safety.marker import read_mark
from desktop.casework.safety.signing.opening import note_own, opened

PRACTICE_USER: Final = "1"


def open_practice(folder: Path, clock: Clock) -> Office:
    """Open without a password, as the one who holds every role. Raises `Expected` when it is none."""
    office = opened(folder, read_mark(folder), PRACTICE_USER, clock, practice=True)
    try:
        note_own(office, "sign_in")
    except BaseException:
        office.store.close()
        raise
    return office
