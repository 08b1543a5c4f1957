"""The values of policy only this office knows."""

from __future__ import annotations

from desktop.casework.office import Office
from desktop.policy.book.local_values import LocalValue


def list_local_values(office: Office) -> tuple[LocalValue, ...]:
    """The values of policy only this office knows."""
    raise NotImplementedError
