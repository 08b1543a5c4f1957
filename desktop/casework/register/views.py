"""A row of the register."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

WAITS: Final = "waits"  # a notice that reached nobody yet


@dataclass(frozen=True)
class RegisterRow:
    """One number in the book; voided numbers stay in it with their reason."""

    id: int  # the filing's key
    number: str
    series: str
    year: int
    serial: int
    title: str
    case_id: int
    case_number: str
    person_name: str
    employer_name: str
    day: date
    issued_by: str
    pages: int
    state: str  # "issued" or "void"
    void_reason: str
    digest: str
    delivered: str = ""  # "" not delivered by this office, "waits", or the way and day in words
