"""The key of the case with a number, as read off a cover."""

from __future__ import annotations

from desktop.casework.office import Office


def case_by_number(office: Office, number: str) -> int:
    """The key of the case with this number. Raises `Expected` when there is none."""
    raise NotImplementedError
