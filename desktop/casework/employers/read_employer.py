"""One employer with everything entered."""

from __future__ import annotations

from desktop.casework.employers.views import EmployerView
from desktop.casework.office import Office


def read_employer(office: Office, employer_id: int) -> EmployerView:
    """One employer with everything entered."""
    raise NotImplementedError
