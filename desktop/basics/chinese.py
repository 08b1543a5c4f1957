"""Days and numbers as papers write them."""

from __future__ import annotations

from datetime import date


def day_in_words(day: date) -> str:
    """`2026年11月22日`: Arabic figures without leading zeros, as GB/T 9704 asks of the date of a document."""
    return f"{day.year}年{day.month}月{day.day}日"


def figures(number: float) -> str:
    """A number for papers: thousands apart, no needless decimals: `480,000`, `10,449.5`."""
    return f"{number:,.2f}".rstrip("0").rstrip(".")
