"""The kinds of case the office can open."""

from __future__ import annotations

from desktop.casework.office import Office


def list_kinds(office: Office) -> tuple[tuple[str, str], ...]:
    """The kinds of case the office can open."""
    raise NotImplementedError
