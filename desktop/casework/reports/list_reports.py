"""Direct reports in a list."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.reports.inside.halves import whole
from desktop.casework.reports.views import ReportView


def list_reports(office: Office, case_id: int | None = None, state: str = "") -> tuple[ReportView, ...]:
    """The newest first, each with what is missing. In: a case, and a state; "" for all of them."""
    allowed(office, "read_reports", case=case_id)
    return whole(office, office.store.reads.reports(states=(state,) if state else (), case_id=case_id))
