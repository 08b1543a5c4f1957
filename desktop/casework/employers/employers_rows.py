"""Rows of a list of employers, in the order of the keys."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.casework.employers.views import EmployerRow
from desktop.casework.office import Office


def employers_rows(office: Office, keys: Sequence[int]) -> list[EmployerRow]:
    """Rows of a list of employers, in the order of the keys."""
    raise NotImplementedError
