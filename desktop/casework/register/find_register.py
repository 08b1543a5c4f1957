"""The keys of register rows."""

from __future__ import annotations

from desktop.casework.office import Office


def find_register(office: Office, words: str = "", year: int | None = None, series: str = "") -> list[int]:
    """The keys of register rows."""
    raise NotImplementedError
