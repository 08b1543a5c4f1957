"""The sums behind check characters: MOD 11-2, MOD 31-3, the organisation code's, the passport's 7-3-1."""

from __future__ import annotations

from typing import Final

USCC_SIGNS: Final = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # GB 32100: no I, O, S, V, Z
USCC_WEIGHTS: Final = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
ORGANISATION_SIGNS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ORGANISATION_WEIGHTS: Final = (3, 7, 9, 10, 5, 8, 4, 2)
CITIZEN_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def mod_11_2(body: str) -> str:
    """The check character of 17 digits (GB 11643, ISO 7064 MOD 11-2)."""
    total = sum(int(sign) * weight for sign, weight in zip(body, CITIZEN_WEIGHTS, strict=True))
    return "10X98765432"[total % 11]


def organisation_check(body: str) -> str:
    """The check character of an eight-character organisation code (GB 11714)."""
    total = sum(
        ORGANISATION_SIGNS.index(sign) * weight for sign, weight in zip(body, ORGANISATION_WEIGHTS, strict=True)
    )
    rest = (11 - total % 11) % 11
    return "X" if rest == 10 else str(rest)


def uscc_check(body: str) -> str:
    """The check character of the first 17 characters of a unified social credit code (GB 32100)."""
    total = sum(USCC_SIGNS.index(sign) * weight for sign, weight in zip(body, USCC_WEIGHTS, strict=True))
    return USCC_SIGNS[(31 - total % 31) % 31]


def passport_check(text: str) -> str:
    """The check digit of a stretch of a machine-readable zone (ICAO Doc 9303: weights 7, 3, 1; `<` counts 0)."""
    return str(sum(_value(sign) * (7, 3, 1)[place % 3] for place, sign in enumerate(text)) % 10)


def _value(sign: str) -> int:
    return 0 if sign == "<" else ORGANISATION_SIGNS.index(sign)
