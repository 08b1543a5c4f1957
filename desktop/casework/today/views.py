"""What the first page of the day shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.casework.casefile.case_clock import CaseClock


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
    person_name: str
    employer_name: str
    stage: str
    stage_title: str
    clock: CaseClock
    next_step: str


@dataclass(frozen=True)
class Expiring:
    """A document that ends soon; `band` is 30, 45, 60 or 90 (days), 0 when it has ended."""

    what: str  # its title, a message id
    whose: str
    person_id: int
    case_id: int | None
    on: date
    days_left: int
    band: int


@dataclass(frozen=True)
class Promised:
    """A paper that was promised and by when."""

    case_id: int
    number: str
    person_name: str
    material: str  # its title, a message id
    by: date | None
    days_left: int | None


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
    expiring: tuple[Expiring, ...]
    promised: tuple[Promised, ...]
    backed_up_at: datetime | None
    edition: str
    edition_day: date
