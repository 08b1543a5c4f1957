"""The verdict as of a day."""

from __future__ import annotations

from datetime import date

from desktop.casework.casefile.case_file import case_file
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.policy.verdict import Verdict


def judge_case(office: Office, case_id: int, on: date | None = None) -> Verdict:
    """Judge a case by the rules of the day it was accepted (today before that), or of any other day on request.

    Raises `Expected` when the rules of that day are not on file.
    """
    allowed(office, "judge_case", case=case_id)
    return case_file(office, case_id).verdict(on)
