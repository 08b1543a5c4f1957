"""Names in the passport's plain letters A–Z (ICAO Doc 9303 part 3, section 6), and whether two spellings agree."""

from __future__ import annotations

import unicodedata
from typing import Final

# Letters a machine-readable zone may write in more than one way; the first is the usual one.
SPELLINGS: Final[dict[str, tuple[str, ...]]] = {
    "Ä": ("AE", "A"), "Ö": ("OE", "O"), "Ü": ("UE", "UXX", "U"), "ß": ("SS",), "ẞ": ("SS",), "Å": ("AA", "A"),
    "Æ": ("AE",), "Ø": ("OE", "O"), "Œ": ("OE",), "Ñ": ("N", "NXX"), "Þ": ("TH",), "Ð": ("D",), "Đ": ("D",),
    "Ł": ("L",), "Ħ": ("H",), "ı": ("I",), "İ": ("I",), "Ĳ": ("IJ",), "Ŀ": ("L",), "Ŋ": ("N",), "Ŧ": ("T",),
}  # fmt: skip


def plain_spellings(name: str) -> frozenset[str]:
    """All ways a name may stand in a machine-readable zone, letters only; more than one where an umlaut allows it."""
    ways = {""}
    for sign in unicodedata.normalize("NFC", name.replace("ß", "ẞ").upper()):
        offered = SPELLINGS.get(sign) or (_without_marks(sign),)
        ways = {way + spelling for way in ways for spelling in offered}
        if len(ways) > 64:  # a name of nothing but umlauts: keep the usual spelling alone
            ways = {min(ways)}
    return frozenset(ways)


def agree(typed: str, zone: str) -> bool:
    """True when a typed name and a name from a machine-readable zone are the same apart from accents and blanks."""
    return bool(plain_spellings(typed) & plain_spellings(zone))


def _without_marks(sign: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFKD", sign) if "A" <= part <= "Z")
