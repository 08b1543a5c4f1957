"""What checking a number gives: valid or why not, and what the number says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Reading:
    """The result of checking a number.

    `why` (a message id) says why it is not valid, "" when it is; `says` holds what the number tells, by plain keys
    (`birth_date` as ISO day, `sex` as male/female …), as far as it could be read; `warning` (a message id) is a doubt
    that does not make it invalid; `number` is the number without spaces and in capitals.
    """

    valid: bool
    why: str = ""
    says: dict[str, str] = field(default_factory=dict)
    warning: str = ""
    number: str = ""


def tidy(text: str) -> str:
    """The number as it is kept: without blanks, in half-width capitals."""
    narrow = "".join(chr(ord(sign) - 0xFEE0) if 0xFF01 <= ord(sign) <= 0xFF5E else sign for sign in text)
    return "".join(narrow.split()).upper()


def day_of(digits: str) -> date | None:
    """The day written as YYYYMMDD, or None when there is no such day."""
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None
