"""A publicity as pages show it: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_
from desktop.casework.changed import Changed
from desktop.policy.reckoning.terms.proof import Proof

STAGES: Final[dict[str, str]] = {
    "employer": N_("单位公示"),
    "before_review": N_("评前公示"),
    "result": N_("结果公示"),
}
STATES: Final[dict[str, str]] = {"open": N_("公示中"), "closed": N_("已结束"), "dropped": N_("已撤下")}
OBJECTION_STATES: Final[dict[str, str]] = {
    "open": N_("待核查"),
    "checked": N_("待答复"),
    "answered": N_("已答复"),
    "withdrawn": N_("已撤回"),
}
CONCLUSIONS: Final[dict[str, str]] = {"upheld": N_("异议成立"), "dismissed": N_("异议不成立"), "": ""}


@dataclass(frozen=True)
class Reckoned:
    """How long a publicity has to be up, by both counts, and whether a span is long enough.

    `earliest` is the first last day by the count the stage asks for; `held` working days up to `until`, None without.
    """

    stage: str
    title: str  # a message id
    days: int
    counts_posting_day: bool
    to_check: bool
    clause: str
    posted_on: date
    with_posting_day: Proof
    after_posting_day: Proof
    earliest: date
    until: date | None = None
    held: int | None = None
    held_with_posting_day: int | None = None
    held_after_posting_day: int | None = None

    @property
    def short_by(self) -> int:
        """Working days that are lacking up to `until`."""
        return max(0, self.days - (self.held or 0))


@dataclass(frozen=True)
class ObjectionView:
    """An objection to one name."""

    id: int
    number: str
    publicity_id: int
    application_id: int
    receipt: str
    applicant: str
    state: str
    received_on: date
    due_on: date | None
    due_to_check: bool  # nobody has confirmed how long an answer may take
    overdue: bool
    from_name: str
    anonymous: bool
    written: bool
    contact: str
    content: str
    findings: str
    conclusion: str
    answered_on: date | None
    answer: str
    paper: str  # the number of the answer's paper, "" without


@dataclass(frozen=True)
class NameRow:
    """A name that stands on a publicity, or may be put on one."""

    application_id: int
    receipt: str
    applicant: str
    employer_name: str
    series: str
    specialty: str
    level: str
    title: str
    state: str
    objections: int = 0
    agreed: str = ""  # "18/20" for whom a committee voted


@dataclass(frozen=True)
class PublicityView:
    """One publicity with its names and objections. `may_close` is "" or why it may not be closed yet, in words."""

    id: int
    batch_id: int
    stage: str
    state: str
    posted_on: date
    until_on: date
    closed_on: date | None
    reckoned: Reckoned
    way: str
    place: str
    supervisor: str
    telephone: str
    ended_why: str
    names: tuple[NameRow, ...]
    objections: tuple[ObjectionView, ...]
    may_close: str


@dataclass(frozen=True)
class Received:
    """What became of an objection: an objection in time, or a complaint because the publicity was over."""

    number: str
    objection_id: int | None
    complaint_id: int | None
    changed: Changed
