"""Rows of a list of cases, in the order of the keys."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.casework.intake.views import CaseRow
from desktop.casework.office import Office


def case_rows(office: Office, keys: Sequence[int]) -> list[CaseRow]:
    """Rows of a list of cases, in the order of the keys."""
    raise NotImplementedError
