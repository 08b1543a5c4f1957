"""What may stand on a line's edge (GB/T 15834-2011 5.1), and entered words made safe to print."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

NOT_FIRST: Final = frozenset(
    "，。、；：？！）〕】》〉」』”’｝］…·～％‰℃°′″,.;:?!)]}%/／‐–-—ー々"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶゝゞヽヾ・゛゜"  # small kana and marks of repetition (JIS X 4051)
)
NOT_LAST: Final = frozenset("（〔【《〈「『“‘｛［([{＄￥¥$£€№#")
CLOSERS: Final = frozenset("，。、；：）〕】》〉」』”’｝］")  # the right half of these glyphs is blank
OPENERS: Final = frozenset("（〔【《〈「『“‘｛［")  # the left half of these is
PAIRED: Final = frozenset("—…")  # two of them make one mark and are never parted

_BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Controls, zero-width and direction marks: they print nothing and can turn or hide what follows.
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb]"
)


def clean(text: str) -> str:
    """Entered words as they are printed: one form of each accent, no unseen marks, `\\n` for a new line."""
    text = _UNSEEN.sub("", _BREAKS.sub("\n", text)).replace("\t", " ").replace("\xa0", " ")
    return unicodedata.normalize("NFC", text)


def is_hangul(char: str) -> bool:
    """Whether a character is Korean script, which parts lines between words and not between syllables."""
    code = ord(char)
    return 0xAC00 <= code <= 0xD7A3 or 0x1100 <= code <= 0x11FF or 0x3130 <= code <= 0x318F


def is_han(char: str) -> bool:
    """Whether a character takes a full square of its own (Han, kana, Hangul, full-width forms, symbols)."""
    return not (ord(char) < 0x2E80 and unicodedata.category(char)[0] in "LNMPSZ" and ord(char) < 0x2014)
