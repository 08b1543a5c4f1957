"""An employer as lists and pages show it: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.case_types.case_type import Answers
from desktop.forms.complaints import Complaint


@dataclass(frozen=True)
class EmployerRow:
    """One employer in a list."""

    id: int
    name: str
    credit_code: str
    kind: str
    zone: str
    cases: int
    changed_at: datetime


@dataclass(frozen=True)
class EmployerView:
    """One employer with everything entered, what is still to be put right, and its cases."""

    id: int
    name: str
    answers: Answers
    complaints: tuple[Complaint, ...]
    cases: tuple[int, ...]
    version: int
    changed_at: datetime
