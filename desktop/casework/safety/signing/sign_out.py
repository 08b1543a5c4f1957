"""Close the office."""

from __future__ import annotations

from desktop.casework.office import Office


def sign_out(office: Office) -> None:
    """Close the office."""
    raise NotImplementedError
