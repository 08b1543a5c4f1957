"""What papers about a batch, a session, a complaint and the ledger are drawn from: frozen values in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.case_types.case_type import OfficeWords
from desktop.policy.reckoning.titles.forms import FormSheet


@dataclass(frozen=True)
class Edge:
    """What every such paper bears: the office, its number once issued, the day, the batch, how forms are printed."""

    office: OfficeWords
    day: date
    handler: str
    edition: str
    forms: Mapping[str, FormSheet]
    reference: str = ""  # number of the batch or of the complaint
    number: str = ""


@dataclass(frozen=True)
class Committee:
    """A committee with its filing, in words."""

    name: str
    size: int
    level: str = ""
    filing_number: str = ""
    filed_by: str = ""
    filed: str = ""  # from when until when


@dataclass(frozen=True)
class Applicant:
    """One applicant on lists. `passed` is None before a result."""

    receipt: str
    unit: str
    name: str
    sex: str = ""
    born: str = ""  # 1983.02
    education: str = ""
    graduated: str = ""
    school: str = ""
    began_work: str = ""
    specialty_years: str = ""
    related: str = ""
    held: str = ""
    series: str = ""
    specialty: str = ""
    level: str = ""
    title: str = ""
    sort: str = ""
    state: str = ""
    remark: str = ""
    passed: bool | None = None


@dataclass(frozen=True)
class Posting:
    """A publicity of this office in words: from, to, how it was counted, how to object."""

    stage: str  # 评前公示, 结果公示
    posted: str
    until: str
    days: int
    counted: str  # which way of counting the days rest on
    place: str = ""
    phone: str = ""
    supervisor: str = ""


@dataclass(frozen=True)
class BatchValues:
    """A batch for its lists."""

    edge: Edge
    name: str
    year: int
    mode: str
    series: str
    levels: str
    committee: Committee | None
    applicants: tuple[Applicant, ...]
    window: str = ""  # from when to when it takes in
    cutoff: str = ""
    entrusted_to: str = ""
    posting: Posting | None = None
    meeting: str = ""  # day and place of the next session
    experts: int = 0  # in the committee's pool
    substitutes: int = 0  # drawn for each seat
    sent_by: str = ""  # the last day for sending plan, pool and names before the meeting
    rests_on: str = ""  # what that day rests on


@dataclass(frozen=True)
class PoolExpert:
    """An expert of a committee's pool as the list of it names one; `identity` is masked."""

    name: str
    unit: str
    post: str
    title: str
    title_on: str
    level: str
    specialty: str
    origin: str
    until: str
    identity: str
    remark: str = ""  # why nobody may be drawn now, "" for one who may


@dataclass(frozen=True)
class PoolValues:
    """The pool of a batch's committee, from which the meeting's members are drawn."""

    edge: Edge
    batch: str
    committee: Committee | None
    experts: tuple[PoolExpert, ...]


@dataclass(frozen=True)
class Grievance:
    """A re-check, a complaint or a cancellation in words."""

    edge: Edge
    sort: str  # 复核, 投诉, 撤销
    number: str
    received: str
    due: str
    from_name: str
    contact: str
    about: str  # whom it is about
    receipt: str
    title: str
    certificate: str
    content: str
    findings: str
    conclusion: str
    answer: str
    answered: str
    follows: str = ""
    facts: tuple[tuple[str, str], ...] = ()  # entries of the integrity file: label and value, in order


@dataclass(frozen=True)
class Held:
    """A line of the register of certificates."""

    certificate: str
    certificate_day: str
    name: str
    identity: str
    series: str
    specialty: str
    title: str
    level: str
    way: str
    obtained: str
    committee: str
    document: str
    digest: str  # of the certificate's file, "" for a paper one
    printed: str
    state: str


@dataclass(frozen=True)
class LedgerValues:
    """The register of certificates of a batch or a year."""

    edge: Edge
    about: str
    lines: tuple[Held, ...] = field(default_factory=tuple)
