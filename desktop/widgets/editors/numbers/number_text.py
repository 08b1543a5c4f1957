"""Numbers as people type them."""

from __future__ import annotations

import math
import unicodedata


def read_number(text: str) -> int | float | None:
    """The number in a text: full-width digits, thousands commas and blanks are fine; None when it is no number."""
    plain = unicodedata.normalize("NFKC", text).replace(",", "").replace("，", "").replace(" ", "").replace("。", ".")
    try:
        return int(plain)
    except ValueError:
        pass
    try:
        number = float(plain)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def show_number(value: float, *, grouped: bool) -> str:
    """A number in figures; grouped by thousands from ten thousand on, so that a year stays a year."""
    comma = "," if grouped and abs(value) >= 10_000 else ""
    if isinstance(value, int):
        return f"{value:{comma}}"
    whole = f"{value:{comma}.6f}".rstrip("0").rstrip(".")
    return whole if float(whole.replace(",", "")) == value else repr(value)
