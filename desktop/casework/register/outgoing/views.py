"""A row of the book of issued papers, a copy on its way, an answer waited for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

WAITS: Final = "waits"  # a notice that reached nobody yet

CopyState = Literal["unsent", "sent", "received", "awaiting", "overdue", "answered"]


@dataclass(frozen=True)
class DispatchView:
    """One copy on its way to one recipient; `days_left` are working days to the last day of the answer."""

    id: int
    filing_id: int
    role: str  # "main" or "copy"
    department: str
    recipient: str
    way: str
    sent_on: date | None
    tracking: str
    sent_by: str
    received_on: date | None
    received_by: str
    reply_days: int
    reply_due: date | None
    replied_on: date | None
    incoming_id: int | None
    incoming_number: str
    note: str
    days_left: int | None = None

    @property
    def state(self) -> CopyState:
        """How far it has come; an answer that is waited for speaks before the receipt."""
        if self.sent_on is None:
            return "unsent"
        if self.replied_on is not None:
            return "answered"
        if self.reply_due is not None and self.days_left is not None:
            return "overdue" if self.days_left < 0 else "awaiting"
        return "received" if self.received_on is not None else "sent"


@dataclass(frozen=True)
class RegisterRow:
    """One number in the book; voided numbers stay in it with their reason."""

    id: int  # the filing's key
    number: str
    series: str
    year: int
    serial: int
    title: str
    case_id: int | None  # None for a letter about no case
    case_number: str
    person_name: str
    employer_name: str
    day: date
    issued_by: str
    pages: int
    state: str  # "issued" or "void"
    void_reason: str
    digest: str
    paper: str = ""
    delivered: str = ""  # "" not delivered by this office, "waits", or the way and day in words
    secrecy: str = ""
    urgency: str = ""
    main_to: str = ""
    copies_to: str = ""
    place: str = ""
    dispatches: tuple[DispatchView, ...] = ()
    letter_id: int | None = None  # the official letter behind it

    @property
    def recipients(self) -> tuple[str, ...]:
        """To whom it goes: the copies entered, else what stands on its face."""
        if self.dispatches:
            return tuple(one.recipient for one in self.dispatches)
        return tuple(part for part in (self.main_to, self.copies_to) if part)


@dataclass(frozen=True)
class AwaitedReply:
    """An answer that is waited for; `days_left` are working days, negative when overdue."""

    dispatch_id: int
    filing_id: int
    number: str
    title: str
    case_id: int | None
    recipient: str
    sent_on: date
    reply_due: date
    days_left: int


@dataclass(frozen=True)
class Arrival:
    """Whether every copy of a paper, main and copy alike, left and arrived; `waiting` are those that did not."""

    filing_id: int
    copies: tuple[DispatchView, ...]

    @property
    def sent(self) -> bool:
        """True when there are copies and all of them left."""
        return bool(self.copies) and all(one.sent_on is not None for one in self.copies)

    @property
    def received(self) -> bool:
        """True when there are copies and all of them left and were received."""
        return self.sent and all(one.received_on is not None for one in self.copies)

    @property
    def waiting(self) -> tuple[DispatchView, ...]:
        """The copies that were not sent or not received yet."""
        return tuple(one for one in self.copies if one.sent_on is None or one.received_on is None)
