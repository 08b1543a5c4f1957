"""Enter a dated, cited value of policy."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.office import Office
from desktop.policy.book.local_values import LocalValue


def save_local_value(office: Office, value: LocalValue) -> Changed:
    """Enter a dated, cited value of policy."""
    raise NotImplementedError
