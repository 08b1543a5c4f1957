"""How texts become index words and how what an officer types becomes a query that can never fail."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from desktop.store.search.sounds import is_han

LONGEST_QUERY: Final = 200
MOST_TERMS: Final = 12
_RUN = re.compile(r"[^\W_]+", re.UNICODE)


def plain(text: str) -> str:
    """Full-width letters as half-width, no controls, lower case: the same for index and query."""
    kept = "".join(" " if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} else char for char in text)
    return unicodedata.normalize("NFKC", kept).casefold()


def spaced(text: str) -> str:
    """A text with a space around each Chinese character, so that one character is one word of the index."""
    return " ".join("".join(f" {char} " if is_wide(char) else char for char in plain(text)).split())


def is_wide(char: str) -> bool:
    """Whether a character stands as a word by itself: Chinese, kana, hangul and the private planes."""
    point = ord(char)
    return is_han(char) or 0x2E80 <= point <= 0x33FF or 0xA000 <= point <= 0xD7FF or point >= 0xE000


def number(text: str) -> str:
    """A number as it is compared: capitals and digits only."""
    return "".join(char for char in unicodedata.normalize("NFKC", text).upper() if char.isalnum() and char.isascii())


def index_of(texts: tuple[str, ...], heard: tuple[str, ...], numbers: tuple[str, ...]) -> tuple[str, str, str, str]:
    """The four index columns: words, sounds, numbers, and the numbers backwards (so that the last digits find too)."""
    found = tuple(n.lower() for n in (number(text) for text in numbers) if n)
    return (
        " ".join(spaced(text) for text in texts if text),
        " ".join(heard),
        " ".join(found),
        " ".join(n[::-1] for n in found),
    )


def query(typed: str) -> str | None:
    """An FTS5 expression for what was typed (every word must be found), or None when nothing searchable is left."""
    terms = plain(typed[:LONGEST_QUERY]).split()[:MOST_TERMS]
    parts = [part for part in (_term(term) for term in terms) if part]
    return " AND ".join(parts) if parts else None


def _term(term: str) -> str:
    tokens = [token for run in _RUN.findall(spaced(term)) for token in run.split()]
    # Marks (combining accents, private characters) are not \w but the index keeps them; quote them as they are.
    words = " ".join(tokens) or " ".join(char for char in term if is_wide(char))
    ways = []
    if words:
        prefix = "" if is_wide(words[-1]) else "*"
        ways.append(f'words : "{words}"{prefix}')
    letters = number(term).lower()
    if letters and not any(is_wide(char) for char in term):
        ways += [f'sounds : "{letters}"*', f'numbers : "{letters}"*', f'srebmun : "{letters[::-1]}"*']
    return f"({' OR '.join(ways)})" if ways else ""
