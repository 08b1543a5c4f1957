"""The keys of people that answer to some words."""

from __future__ import annotations

from desktop.casework.office import Office


def find_people(office: Office, words: str = "", order: str = "name") -> list[int]:
    """The keys of people that answer to some words."""
    raise NotImplementedError
