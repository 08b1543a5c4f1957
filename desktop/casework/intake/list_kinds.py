"""The kinds of case the office can open."""

from __future__ import annotations

from desktop.case_types import ALL
from desktop.casework.office import Office


def list_kinds(office: Office) -> tuple[tuple[str, str], ...]:
    """Keys and titles (message ids) in the order of the house."""
    del office  # every verb takes the office first; the kinds are the same in all
    return tuple((kind.key, kind.title) for kind in ALL)
