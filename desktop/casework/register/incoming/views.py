"""A line of the book of what came in, as pages show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

IncomingState = Literal["open", "due", "overdue", "done", "void"]


@dataclass(frozen=True)
class IncomingLine:
    """One number in the book; `days_left` are working days to the last day while it is open and has one."""

    id: int
    number: str
    series: str
    year: int
    serial: int
    registered_on: date
    received_on: date
    way: str
    from_whom: str
    their_number: str
    title: str
    kind: str
    dated: date | None
    secrecy: str
    urgency: str
    copies: int
    pages: int
    case_id: int | None
    case_number: str
    proposal: str
    instruction: str
    handler: str
    due_on: date | None
    done_on: date | None
    outcome: str
    place: str
    by_name: str
    void_reason: str
    files: int
    version: int
    state: IncomingState
    days_left: int | None = None


@dataclass(frozen=True)
class IncomingScan:
    """A scan kept with a line."""

    id: int
    name: str
    media_type: str
    pages: int
    size: int  # bytes


@dataclass(frozen=True)
class Answered:
    """A paper of ours that a line answers."""

    dispatch_id: int
    filing_id: int
    number: str
    title: str
    recipient: str


@dataclass(frozen=True)
class IncomingView:
    """A line whole: with its scans and what of ours it answers."""

    line: IncomingLine
    scans: tuple[IncomingScan, ...]
    answers: tuple[Answered, ...]
