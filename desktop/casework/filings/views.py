"""An issued paper as pages show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.casework.changed import Changed


@dataclass(frozen=True)
class Issued:
    """A paper that now exists under a number."""

    filing_id: int
    number: str
    title: str
    pages: int
    digest: str  # SHA-256 of its bytes, hex
    changed: Changed


@dataclass(frozen=True)
class FilingRow:
    """One issued paper of a case; `paper` is its key, "packet" for an assembled packet."""

    id: int
    case_id: int
    paper: str
    title: str
    number: str
    state: str  # "issued" or "void"
    day: date
    issued_at: datetime
    issued_by: str
    pages: int
    digest: str
    edition: str
    printed: int  # copies sent to a printer so far
    void_reason: str = ""
    voided_at: datetime | None = None
    deliverable: bool = False  # its delivery is written down
    deliveries: tuple[str, ...] = ()  # one line each, in words


@dataclass(frozen=True)
class PaperChoice:
    """A paper this kind of case can print; `hinders` says why it cannot be issued yet, in words."""

    key: str
    title: str
    series: str
    hinders: tuple[str, ...]
    issued: int  # how many stand issued and not voided
