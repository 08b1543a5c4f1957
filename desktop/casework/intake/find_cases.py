"""The keys of cases that answer to words, stage and kind."""

from __future__ import annotations

from desktop.casework.office import Office


def find_cases(
    office: Office, words: str = "", stage: str = "", kind: str = "", order: str = "-opened", clock: str = ""
) -> list[int]:
    """The keys of cases that answer to words, stage and kind."""
    raise NotImplementedError
