"""What happened to a case, newest first."""

from __future__ import annotations

from desktop.casework.history.views import HistoryRow
from desktop.casework.office import Office


def read_history(office: Office, case_id: int) -> tuple[HistoryRow, ...]:
    """What happened to a case, newest first."""
    raise NotImplementedError
