"""Sessions as pages show them: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from desktop.case_types.case_type import Answers
from desktop.policy.reckoning.titles.advice import Advice


@dataclass(frozen=True)
class SessionLine:
    """One session in a list; nothing of who sits in it."""

    id: int
    batch_id: int
    name: str
    sort: str
    day: date
    place: str
    state: str
    committee_name: str
    applicants: int
    announced: int


@dataclass(frozen=True)
class MemberView:
    """An expert at a session; `there` counts among those present, `recused` are the applications withdrawn from."""

    expert_id: int
    name: str
    employer_name: str
    level: str
    specialty: str
    role: str
    panel: int
    leads: bool
    signed_in_at: datetime | None
    left: bool
    there: bool
    absent_why: str
    stands_in_for: int | None
    recused: tuple[int, ...] = ()


@dataclass(frozen=True)
class CountView:
    """A count: the sums, what they come to by each reading, whether it stands."""

    id: int
    application_id: int
    round: int
    take: int
    committee: int
    present: int
    recused: int
    issued: int
    returned: int
    agree: int
    against: int
    abstain: int
    spoiled: int
    passed: bool
    reading: str
    final: bool
    state: str
    counters: str
    supervisor: str
    void_reason: str
    counted_at: datetime
    decision: Answers

    @property
    def valid(self) -> int:
        """The ballots that are not spoiled."""
        return self.returned - self.spoiled

    @property
    def digest(self) -> str:
        """The digest of its ballots, "" where only the sums were entered."""
        told = self.decision.get("ballots")
        return str(told.get("digest", "")) if isinstance(told, dict) else ""


@dataclass(frozen=True)
class SheetView:
    """One expert's marks for one application, in tenths of a point."""

    expert_id: int
    marks: Answers
    total: int
    opinion: str
    recommended: str


@dataclass(frozen=True)
class HearingView:
    """An application on the list: what was heard, marked and counted; `voters` may vote on it now."""

    application_id: int
    case_id: int
    person_id: int
    receipt: str
    applicant: str
    employer_name: str
    title_series: str
    specialty: str
    level: str
    route: str
    state: str
    place: int
    panel: int
    slot: str
    main_expert_id: int | None
    way: str
    notes: str
    opinion: str
    recommended: str
    data: Answers
    recused: tuple[int, ...]
    voters: int
    count: CountView | None
    earlier: tuple[CountView, ...] = ()
    sheets: tuple[SheetView, ...] = ()
    advice: Advice = field(default_factory=Advice)

    @property
    def average(self) -> int | None:
        """The mean of the sheets in tenths of a point, rounded down; None without any."""
        return self.advice.average

    @property
    def waits(self) -> bool:
        """Whether a vote on it is still to be counted."""
        return self.count is None and not self.deferred and self.state == "reviewing"

    @property
    def deferred(self) -> str:
        """Why it is not voted on at this session, "" when it is."""
        return str(self.data.get("deferred") or "")


@dataclass(frozen=True)
class Quorum:
    """Who is there against who must be; `expired`: the committee's filing does not cover the day."""

    committee: int
    present: int
    needs: int
    reached: bool
    expired: bool
    filed_until: date | None
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class SessionView:
    """One session whole; hearings in the order of the list."""

    id: int
    batch_id: int
    batch_number: str
    batch_name: str
    committee_id: int
    committee_name: str
    name: str
    sort: str
    employer_id: int | None
    day: date
    place: str
    state: str
    details: Answers
    opened_at: datetime | None
    closed_at: datetime | None
    version: int
    quorum: Quorum
    members: tuple[MemberView, ...]
    hearings: tuple[HearingView, ...]
    second_vote: bool
    away_serial: int | None = None
    digest: str = ""
    warnings: tuple[str, ...] = field(default_factory=tuple)

    def member(self, expert_id: int | None) -> MemberView | None:
        """The expert of that key, None for nobody."""
        return next((one for one in self.members if one.expert_id == expert_id), None)

    def hearing(self, application_id: int) -> HearingView | None:
        """The application of that key, None when it is not on the list."""
        return next((one for one in self.hearings if one.application_id == application_id), None)
