"""Rows in the order of a column: Chinese by its sounds, numbers by their size, what is empty last."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final, TypeVar

T = TypeVar("T")
_RUNS: Final = re.compile(r"\d+|\D+")
_NOTHING: Final = frozenset({"", "—", "None"})


def sorted_by(rows: Iterable[T], value: Callable[[T], object], *, ascending: bool = True) -> list[T]:
    """The rows by what `value` tells of each; rows alike keep their order, those without a value stand last."""
    told = [(str(value(row)).strip(), row) for row in rows]
    known = [(_rank(words), row) for words, row in told if words not in _NOTHING]
    known.sort(key=lambda pair: pair[0], reverse=not ascending)
    return [row for _words, row in known] + [row for words, row in told if words in _NOTHING]


def _rank(words: str) -> tuple[tuple[int, int, str], ...]:
    from pypinyin import Style, lazy_pinyin  # loaded when somebody sorts, not at start

    return tuple(
        (0, int(run), "") if run.isdecimal() else (1, 0, " ".join(lazy_pinyin(run, style=Style.TONE3)).casefold())
        for run in _RUNS.findall(words)
    )
