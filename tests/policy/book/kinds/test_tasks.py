"""A task counts, or says which visa fits instead; never both, never neither."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.policy.book.reading import read_chapter

HEAD = 'shape = "tasks"\ntitle = "t"\ncovers = 2017-04-01\nchecked_on = 2026-11-22\nsource = "c36"\n'
TASK = (
    '[[task]]\nkey = "k"\nnumber = 1\ntitle = "t"\nsays = "s"\nover_90 = true\n'
    'clause = "c"\nconfidence = "confirmed"\n'
)


def read(more: str) -> None:
    read_chapter((HEAD + TASK + more).encode(), "t", "t.toml")


@pytest.mark.parametrize("more", ["counts = true\n", 'counts = false\nvisa = "M"\n'])
def test_sound(more: str) -> None:
    read(more)


@pytest.mark.parametrize("more", ["counts = false\n", 'counts = true\nvisa = "F"\n', 'counts = false\nvisa = "Z"\n'])
def test_faulty(more: str) -> None:
    with pytest.raises(Expected):
        read(more)
