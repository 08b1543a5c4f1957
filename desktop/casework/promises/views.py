"""Promises as pages show them: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_
from desktop.policy.reckoning.promises import Offer

KIND_TITLES: Final[dict[str, str]] = {"later": N_("容缺"), "declared": N_("以承诺代替")}
PROMISE_STATES: Final[dict[str, str]] = {
    "open": N_("未了结"),
    "kept": N_("已履行"),
    "broken": N_("未履行"),
    "withdrawn": N_("已撤回"),
}


@dataclass(frozen=True)
class PromiseView:
    """One promise of a case."""

    id: int
    case_id: int
    case_number: str
    applicant: str
    material: str  # key of the line
    material_title: str  # a message id
    kind: str  # "later" or "declared"
    kind_title: str  # a message id
    text: str
    promised_on: date
    due_on: date
    days_left: int  # working days; negative when overdue
    consequence: str
    basis: str
    state: str
    state_title: str  # a message id
    ended_on: date | None
    ended_why: str
    scan_id: int | None  # the signed paper
    check_due: date | None = None  # a later check waits until this day
    then: str = ""  # how its case stands now, a message id


@dataclass(frozen=True)
class Choice:
    """What may be promised of one line now: the rule's offer, filled in, and its last day with how it was counted."""

    offer: Offer
    due_on: date | None
    last_on: date | None  # the longest the rules allow
    proof: str  # how that day was reckoned, a message
    text: str
    why_not: str  # a message; "" when it may be promised


@dataclass(frozen=True)
class LinePromises:
    """One line of the material list: what was promised of it (the newest first) and what may be."""

    material: str
    promises: tuple[PromiseView, ...]
    later: Choice
    declared: Choice

    @property
    def now(self) -> PromiseView | None:
        """The promise that stands open, if there is one."""
        return next((one for one in self.promises if one.state == "open"), None)


@dataclass(frozen=True)
class CreditView:
    """A broken promise on record; `bars` while it stands in the way of the next one."""

    id: int
    case_id: int
    case_number: str
    applicant: str
    employer_name: str
    material_title: str  # a message id
    first_day: date
    last_day: date
    reason: str
    lifted_on: date | None
    lifted_why: str
    bars: bool


@dataclass(frozen=True)
class DueCheck:
    """A later check that waits."""

    promise_id: int
    case_id: int
    case_number: str
    applicant: str
    material: str
    material_title: str  # a message id
    due_on: date
    days_left: int  # working days
