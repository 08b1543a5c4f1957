"""One direct report with its halves."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.reports.inside.halves import whole
from desktop.casework.reports.views import ReportView


def read_report(office: Office, report_id: int) -> ReportView:
    """Read it. Raises `Expected` when there is none."""
    allowed(office, "read_reports")
    (view,) = whole(office, [office.store.reads.report(report_id)])
    return view
