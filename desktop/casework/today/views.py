"""What the first page of the day shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.casework.casefile.case_clock import CaseClock
from desktop.casework.promises.views import DueCheck, PromiseView
from desktop.casework.register.incoming.views import IncomingLine
from desktop.casework.register.outgoing.views import AwaitedReply
from desktop.casework.reports.views import ReportView


@dataclass(frozen=True)
class StageCount:
    """How many cases stand in a stage."""

    stage: str
    title: str
    count: int


@dataclass(frozen=True)
class ToDo:
    """One case that waits for the office, and the next step in words."""

    case_id: int
    number: str
    kind_short: str
    person_name: str  # "" in a case of the employer alone
    employer_name: str
    stage: str
    stage_title: str
    clock: CaseClock
    next_step: str


@dataclass(frozen=True)
class Expiring:
    """A document that ends soon; `band` is 30, 45, 60, 90 or 120 (days), 0 when it has ended.

    `case_id` is the case it was handed in with, or the open case that answers it already. `act` is renew, new, change,
    paper or look (see `casework.people.permit_line.answer`), `answer_kind` the kind of case that does it.
    """

    what: str  # its title, a message id
    whose: str
    person_id: int | None  # None for a paper of a case of the employer alone
    case_id: int | None
    on: date
    days_left: int
    band: int
    kind: str = ""  # permit, residence, visa, passport, or paper: one handed in with a case
    credential_id: int | None = None
    employer_id: int | None = None
    employer_name: str = ""
    act: str = "look"
    answer: str = ""  # what to do now, a message id
    answer_kind: str = ""


@dataclass(frozen=True)
class Promised:
    """A paper that was promised and by when; `days_left` are working days."""

    case_id: int
    number: str
    person_name: str  # the applicant, or the employer in a case of its own
    material: str  # its title, a message id
    by: date | None
    days_left: int | None
    key: str = ""  # of the material line
    kind: str = "later"  # "later" or "declared"


@dataclass(frozen=True)
class Waiting:
    """A notice that reached nobody yet."""

    filing_id: int
    case_id: int
    number: str
    title: str
    whose: str
    issued_on: date


@dataclass(frozen=True)
class Today:
    """The morning's picture of the office."""

    day: date
    day_kind: str  # "workday", "rest", "make_up"
    day_says: str  # 工作日 / 休 / 补班
    warning: str  # e.g. this year's calendar of holidays is not on file
    stages: tuple[StageCount, ...]
    near: int
    overdue: int
    open_cases: int
    new_today: int  # cases taken in today
    to_do: tuple[ToDo, ...]  # by due day, the most pressing 50
    expiring: tuple[Expiring, ...]  # the soonest 50
    promised: tuple[Promised, ...]
    checks: tuple[DueCheck, ...]  # declarations to be checked, the soonest first
    settled: tuple[PromiseView, ...]  # what was settled by rule this morning
    undelivered: tuple[Waiting, ...]  # the oldest few
    undelivered_count: int
    replies: tuple[AwaitedReply, ...]  # answers overdue or due soon, the soonest first
    incoming: tuple[IncomingLine, ...]  # papers that came in, overdue or due soon
    reports: tuple[ReportView, ...]  # direct reports with a half missing, the newest first
    my_letters: int  # official letters that wait for whoever looks
    backed_up_at: datetime | None
    edition: str
    edition_day: date
