"""Numbers as an officer writes them, and as they were written."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop.policy.reckoning.numbers import exactly, plain


@pytest.mark.parametrize(
    ("value", "words"),
    [(30.0, "30"), (0.0, "0"), (100, "100"), (1.99, "1.99"), (85.9452, "85.9452"), (1_000_000.0, "1000000")],
)
def test_plain(value: float, words: str) -> None:
    assert plain(value) == words


def test_exactly_is_what_was_written() -> None:
    assert exactly(0.1) * 3 == Decimal("0.3")
