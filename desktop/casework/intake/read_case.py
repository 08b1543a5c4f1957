"""One case with everything entered for it."""

from __future__ import annotations

from desktop.casework.intake.views import CaseView
from desktop.casework.office import Office


def read_case(office: Office, case_id: int) -> CaseView:
    """One case with everything entered for it."""
    raise NotImplementedError
