"""Re-checks, complaints, cancellations and integrity entries as pages show them: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_
from desktop.casework.changed import Changed

SORTS: Final[dict[str, str]] = {"recheck": N_("复核"), "complaint": N_("投诉"), "cancellation": N_("撤销")}
STATES: Final[dict[str, str]] = {
    "open": N_("待核查"),
    "checked": N_("待答复"),
    "answered": N_("已办结"),
    "withdrawn": N_("已撤回"),
}
CONCLUSIONS: Final[dict[str, str]] = {
    "upheld": N_("属实（成立）"),
    "dismissed": N_("不属实（不成立）"),
    "cancelled": N_("撤销职称"),
    "": "",
}
OPEN: Final = frozenset({"open", "checked"})
# Who is told of a cancellation, by the key under which the day is kept.
TOLD: Final[dict[str, str]] = {
    "employer_on": N_("用人单位"),
    "platform_on": N_("证书平台"),
    "credit_on": N_("信用平台"),
}


@dataclass(frozen=True)
class IntegrityView:
    """An entry of the integrity file. `whose` is person, expert or employer; `running` today."""

    id: int
    whose: str
    name: str
    person_id: int | None
    expert_id: int | None
    employer_id: int | None
    found_on: date
    fact: str
    decided_by: str
    document: str
    ban_from: date
    ban_to: date
    source: str
    lifted_on: date | None
    lifted_why: str
    running: bool
    complaint_id: int | None


@dataclass(frozen=True)
class ComplaintView:
    """One of them whole. `told` are the days on which somebody was told of a cancellation, by the key of `TOLD`."""

    id: int
    number: str
    sort: str
    state: str
    person_id: int | None
    person_name: str
    application_id: int | None
    receipt: str
    batch_id: int | None
    held_id: int | None
    title: str
    certificate_number: str
    follows: int | None
    follows_number: str
    received_on: date
    due_on: date | None
    due_to_check: bool
    overdue: bool
    from_name: str
    anonymous: bool
    contact: str
    content: str
    findings: str
    conclusion: str
    answer: str
    answered_on: date | None
    paper: str
    decided_by: str
    ended_why: str
    told: dict[str, date]
    cancellations: tuple[tuple[int, str], ...]  # key and number of those that rest on it
    integrity: tuple[IntegrityView, ...]
    may_cancel: str  # "" when a title may be cancelled by it, else why not


@dataclass(frozen=True)
class DecisionAhead:
    """What the decision to cancel a title begins with: who we are, the letter drafted for it, the ban that would run.

    `number` is the letter's once it is signed; `letter` None where none was drafted, or it was dropped.
    """

    office: str
    letter: int | None
    number: str
    signed_on: date | None
    ban_from: date
    ban_to: date


@dataclass(frozen=True)
class Registered:
    """A complaint that now stands under its number."""

    complaint_id: int
    number: str
    changed: Changed


@dataclass(frozen=True)
class Ban:
    """Why somebody may not apply, and for how long; both days included."""

    entry_id: int
    ban_from: date
    ban_to: date
    fact: str
    document: str
