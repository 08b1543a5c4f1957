"""Words as somebody sees them: what cannot be seen is no reason, no name and no answer."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

# Letters by their class, blank to every eye: Hangul fillers, the empty Braille cell.
_BLANK_LETTERS: Final = frozenset("\u115f\u1160\u3164\uffa0\u2800")


def visible(text: str) -> str:
    """The words with single spaces between them, without characters nobody sees; "" when nothing is left.

    Joiners, directional marks and other format characters go too: on paper they would show nothing, or turn words
    round.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = "".join(sign if _seen(sign) else " " if sign.isspace() else "" for sign in text)
    return " ".join(kept.split())


@lru_cache(maxsize=8192)  # every answer is looked at, at every reading of a file
def _seen(sign: str) -> bool:
    return (sign.isascii() and sign.isprintable()) or (
        sign not in _BLANK_LETTERS and unicodedata.category(sign) not in {"Cc", "Cf", "Cn", "Cs", "Zs", "Zl", "Zp"}
    )  # fmt: skip


def folded(text: str) -> str:
    """The words as two of them are compared: full and half width alike, no spaces, nothing unseen, lower case."""
    return "".join(visible(unicodedata.normalize("NFKC", text)).split()).casefold()
