"""Finding Chinese words by part, by full pinyin, by initials, or by any mixture (`zs`, `zhangs`, `cc`)."""

from __future__ import annotations

import unicodedata
from functools import lru_cache


@lru_cache(maxsize=8192)
def _sounds(letter: str) -> tuple[str, ...]:
    """How one character may be typed: itself, and every reading it has."""
    if letter.isascii():
        return (letter,)
    from pypinyin import Style, pinyin  # loaded at the first Chinese character looked for, not at start

    readings = pinyin(letter, style=Style.NORMAL, heteronym=True)[0]
    return (letter, *dict.fromkeys(r for r in readings if r != letter))


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _typed_from(typed: str, text: str, start: int) -> bool:
    """Can `typed` be used up from `text[start]` on, taking from each character the beginning of one of its sounds?"""
    places = {0}
    for letter in text[start:]:
        after: set[int] = set()
        for place in places:
            for sound in _sounds(letter):
                length = 0
                while length < len(sound) and place + length < len(typed) and typed[place + length] == sound[length]:
                    length += 1
                    if not letter.isascii() or length == len(sound):
                        after.add(place + length)
        if len(typed) in after:
            return True
        if not after:
            return False
        places = after
    return False


def fits(words: str, *texts: str) -> bool:
    """True when each word typed is found in one of the texts; no words fit everything. Case and width do not matter."""
    sought = [_plain(word) for word in words.split()]
    plain = [_plain(text) for text in texts]
    return all(
        any(word in text or any(_typed_from(word, text, i) for i in range(len(text))) for text in plain)
        for word in sought
    )
