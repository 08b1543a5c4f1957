"""The verdict as of a day."""

from __future__ import annotations

from datetime import date

from desktop.casework.office import Office
from desktop.policy.verdict import Verdict


def judge_case(office: Office, case_id: int, on: date | None = None) -> Verdict:
    """The verdict as of a day."""
    raise NotImplementedError
