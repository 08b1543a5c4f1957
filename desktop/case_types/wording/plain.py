"""Words compared without their marks: the pairs of signs in them, which Chinese has instead of words with spaces."""

from __future__ import annotations

from itertools import pairwise

MARKS = frozenset(" \t\n，。、；：？！（）()/,.;:-—·“”\"'")


def pairs_of(text: str) -> frozenset[str]:
    """Every two neighbouring signs of each run between marks, in small letters; a single sign stands for itself."""
    found: set[str] = set()
    run = ""
    for sign in f"{text.lower()} ":
        if sign not in MARKS:
            run += sign
            continue
        found.update(a + b for a, b in pairwise(run))
        if len(run) == 1:
            found.add(run)
        run = ""
    return frozenset(found)
