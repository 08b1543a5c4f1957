"""How alike two names are, and how a document number is shown in lists."""

from __future__ import annotations

import unicodedata
from difflib import SequenceMatcher
from typing import Final

NEAR: Final = 0.86  # share of letters in common, from which on two names are shown to the officer


def bare(name: str) -> str:
    """A name without case, accents, spaces and marks, its parts in order, ANNA-MARIA SMITH as Smith Anna Maria."""
    flat = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(mark if mark.isalnum() else " " for mark in flat if not unicodedata.combining(mark))
    return " ".join(sorted(letters.split()))


def near(one: str, other: str) -> bool:
    """True when two names are the same or nearly so; a Chinese name of two or three characters must be the same."""
    a, b = bare(one), bare(other)
    if not a or not b:
        return False
    if a == b:
        return True
    if min(len(a), len(b)) < 5:
        return False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= NEAR


def masked(number: str) -> str:
    """A document number as lists show it: the first two and last three characters."""
    return number if len(number) < 6 else f"{number[:2]}{'*' * (len(number) - 5)}{number[-3:]}"
