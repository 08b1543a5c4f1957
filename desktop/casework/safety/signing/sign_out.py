"""Close the office."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.casework.safety.signing.opening import note_own


def sign_out(office: Office) -> None:
    """Write it down, close the file and forget its key; what was typed was kept by the verbs before."""
    try:
        note_own(office, "sign_out")
    finally:
        office.store.close()
