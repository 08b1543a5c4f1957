"""What papers about a session are drawn from: who sat, who was heard, how it came out; frozen values in words."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.case_types.professional_title.papers.values import (
    Applicant,
    Committee,
    Edge,
)


@dataclass(frozen=True)
class Member:
    """An expert called to a session; `sat` whether signed in."""

    name: str
    unit: str
    title: str
    role: str
    panel: int = 0
    leads: bool = False
    sat: bool = False
    absent: str = ""
    stands_in_for: str = ""
    came: bool = False  # signed in, also one who does not vote

    @property
    def waits(self) -> bool:
        """Whether it is a substitute whom nobody has called."""
        return self.role == "候补" and not self.sat and not self.came


@dataclass(frozen=True)
class Withdrawn:
    """An expert who withdrew from an applicant, and why."""

    name: str
    ground: str


@dataclass(frozen=True)
class Asked:
    """A question at the defence and what was answered."""

    question: str
    answer: str
    by: str = ""


@dataclass(frozen=True)
class Counted:
    """A count that stands."""

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
    reading: str = ""  # both readings and the choice, where they part
    round: int = 1
    announced: bool = False
    by_sums: bool = False  # only the sums were entered, no ballot by itself

    @property
    def valid(self) -> int:
        """Ballots that can be read."""
        return self.agree + self.against + self.abstain


@dataclass(frozen=True)
class Hearing:
    """An applicant on a session's list."""

    applicant: Applicant
    panel: int = 0
    slot: str = ""
    main: str = ""
    way: str = ""
    notes: str = ""
    asked: tuple[Asked, ...] = ()
    opinion: str = ""
    recommended: str = ""
    recused: tuple[Withdrawn, ...] = ()
    count: Counted | None = None
    untold: str = ""  # why there is no vote
    marks: str = ""  # how many sheets, their average
    below: str = ""  # "不足60分" where the average lies below the sheet's floor
    against: str = ""  # what marks and panel advise against a recommendation, as a reference


@dataclass(frozen=True)
class SessionValues:
    """A session for its papers; who sat and how it came out only where the reader may know."""

    edge: Edge
    batch: str
    name: str
    onsite: bool
    committee: Committee
    day: str
    place: str
    start: str = ""
    employer: str = ""
    contact: str = ""
    members: tuple[Member, ...] = ()
    hearings: tuple[Hearing, ...] = ()
    host: str = ""
    recorder: str = ""
    counters: str = ""
    supervisor: str = ""
    overseers: str = ""
    agenda: str = ""
    speech: str = ""
    oversight: str = ""
    remark: str = ""
    inspected: str = ""
    late: str = ""  # held on its day and entered afterwards: by whom, why
    code: str = ""  # over all counts that stand, "" for none
    carried: tuple[str, ...] = ()  # how it went out with a suitcase and came back

    @property
    def seated(self) -> tuple[Member, ...]:
        """Who signed in; before anybody did, everybody who is called and is no substitute."""
        return tuple(one for one in self.members if one.sat) or tuple(one for one in self.members if not one.waits)

    @property
    def present(self) -> int:
        """How many of them there are; the whole committee while nobody is called."""
        return len(self.seated) or self.committee.size

    def voters(self, hearing: Hearing) -> int:
        """How many may vote on an applicant: those present without whoever of them withdrew."""
        withdrew = {one.name for one in hearing.recused}
        return self.present - len(withdrew & {one.name for one in self.seated} if self.members else withdrew)
