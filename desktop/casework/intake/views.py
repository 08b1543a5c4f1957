"""A case as lists and pages show it: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.case_types.case_type import Subject
from desktop.casework.casefile.case_clock import CaseClock


@dataclass(frozen=True)
class CaseRow:
    """One case in a list."""

    id: int
    number: str
    kind: str
    kind_title: str
    kind_short: str  # for a narrow column
    person_id: int | None  # None: a case of the employer alone
    person_name: str
    employer_id: int
    employer_name: str
    stage: str
    stage_title: str
    opened_on: date
    accepted_on: date | None
    clock: CaseClock
    handler: str
    changed_at: datetime

    @property
    def whose(self) -> str:
        """Whose case it is: the applicant's, else the employer's own."""
        return self.person_name or self.employer_name


@dataclass(frozen=True)
class CaseView:
    """One case with all that was entered for it; `ways` are the stages it may move to now."""

    id: int
    number: str
    kind: str
    kind_title: str
    stage: str
    stage_title: str
    ways: tuple[str, ...]
    person_id: int | None  # None: a case of the employer alone
    person_name: str
    employer_id: int
    employer_name: str
    subject: Subject
    opened_on: date
    accepted_on: date | None
    policy_day: date  # the day whose rules speak: acceptance, or today before it
    clock: CaseClock
    handler: str
    version: int
    changed_at: datetime
    read_only: bool  # closed cases are looked at, not written
    decider: str = ""  # who decides; "" while the office has not entered it

    @property
    def whose(self) -> str:
        """Whose case it is: the applicant's, else the employer's own."""
        return self.person_name or self.employer_name
