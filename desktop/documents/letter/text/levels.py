"""The numbers of a letter's headings: 一、 （一） 1. （1） (GB/T 9704-2012 7.3.3)."""

from __future__ import annotations

import re
from typing import Final

DIGITS: Final = "〇一二三四五六七八九"
_HAN: Final = "[一二三四五六七八九十]{1,3}"
_OWN: Final = {
    1: re.compile(f"({_HAN})、"),
    2: re.compile(f"（({_HAN})）"),
    3: re.compile(r"(\d{1,2})[.．](?!\d)"),
    4: re.compile(r"（(\d{1,2})）"),
}


def han(number: int) -> str:
    """A number from 1 to 99 as it is written before a heading: 十二."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else DIGITS[tens] + "十"
    return head + (DIGITS[ones] if ones else "")


def from_han(words: str) -> int:
    """The number that 十二 is."""
    head, ten, rest = words.rpartition("十")
    tens = (DIGITS.index(head) if head else 1) if ten else 0
    return tens * 10 + (DIGITS.index(rest) if rest else 0)


class Count:
    """Counts headings from the letter's beginning to its end."""

    def __init__(self) -> None:
        self._at = [0, 0, 0, 0, 0]

    def numbered(self, level: int, text: str) -> str:
        """The heading's words with their number; a number they bring is kept and counted on from."""
        own = _OWN[level].match(text)
        if own:
            self._at[level] = from_han(own[1]) if level < 3 else int(own[1])
        else:
            self._at[level] += 1
        for deeper in range(level + 1, 5):
            self._at[deeper] = 0
        if own:
            return text
        number = self._at[level]
        mark = {1: f"{han(number)}、", 2: f"（{han(number)}）", 3: f"{number}.", 4: f"（{number}）"}[level]
        return mark + text
