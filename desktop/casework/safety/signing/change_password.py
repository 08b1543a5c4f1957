"""Give oneself a new password."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.office import Office


def change_password(office: Office, old: str, new: str) -> Changed:
    """Give oneself a new password."""
    raise NotImplementedError
