"""Days and numbers as papers write them."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.chinese import day_in_words, figures


def test_days() -> None:
    assert day_in_words(date(2026, 11, 2)) == "2026年11月2日"


@pytest.mark.parametrize(
    ("number", "words"), [(480000.0, "480,000"), (10449.5, "10,449.5"), (0, "0"), (1.99, "1.99"), (100, "100")]
)
def test_figures(number: float, words: str) -> None:
    assert figures(number) == words
