"""Rows of the register, in the order of the keys."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.casework.office import Office
from desktop.casework.register.views import RegisterRow


def register_rows(office: Office, keys: Sequence[int]) -> list[RegisterRow]:
    """Rows of the register, in the order of the keys."""
    raise NotImplementedError
