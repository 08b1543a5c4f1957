"""Papers listed by their titles in one line of text, as an officer types it.

A title may itself hold the marks that part titles (聘用合同或任职证明、派遣函), so a line is read against known titles.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

MARK: Final = "、"
_MARKS: Final = str.maketrans("，,;；", MARK * 4)


def lists(line: str, title: str) -> bool:
    """True when a line names this title, whole."""
    return f"{MARK}{_plain(title)}{MARK}" in f"{MARK}{_plain(line)}{MARK}"


def listed(line: str, titles: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What a line lists. In: what each title stands for. Out: that, in order and once each; and the parts unknown."""
    known = {_plain(title): stands_for for title, stands_for in titles.items()}
    found: dict[str, None] = {}
    strange: list[str] = []
    parts = [part for part in _plain(line).split(MARK) if part]
    while parts:
        length = next((n for n in range(len(parts), 0, -1) if MARK.join(parts[:n]) in known), 0)
        if length:
            found[known[MARK.join(parts[:length])]] = None
        else:
            strange.append(parts[0])
        parts = parts[length or 1 :]
    return tuple(found), tuple(strange)


def _plain(text: str) -> str:
    """The same text however it was typed: one mark between parts, no blanks around it, no capitals."""
    return MARK.join(" ".join(part.split()).casefold() for part in text.translate(_MARKS).split(MARK))
