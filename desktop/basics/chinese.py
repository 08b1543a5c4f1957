"""Days and numbers as papers write them."""

from __future__ import annotations

from datetime import date


def day_in_words(day: date) -> str:
    """`2026年11月22日`: Arabic figures without leading zeros, as GB/T 9704 asks of the date of a document."""
    return f"{day.year}年{day.month}月{day.day}日"


def figures(number: float) -> str:
    """A number for papers: thousands apart, no needless decimals: `480,000`, `10,449.5`."""
    return f"{number:,.2f}".rstrip("0").rstrip(".")


def numeral(number: int) -> str:
    """A section's number: 一, 十, 十二, 二十一; from 1 to 99."""
    digits = "零一二三四五六七八九"
    tens, ones = divmod(number, 10)
    ten = "" if tens == 0 else "十" if tens == 1 else f"{digits[tens]}十"
    return ten + (digits[ones] if ones or not tens else "")
