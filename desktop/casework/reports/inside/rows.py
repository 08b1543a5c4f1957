"""Inside a deed: the row of a report that is under way."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import Act
from desktop.casework.reports.inside.halves import whole
from desktop.casework.reports.views import ReportView
from desktop.store.tables import DirectReport


def under_way(act: Act, report_id: int) -> tuple[DirectReport, ReportView]:
    """The row with its halves as they stand. Raises `Expected` when it is closed or dropped."""
    row = act.unit.get(DirectReport, report_id)
    if row.state == "closed":
        raise Expected(_("“{title}”已办结。").format(title=row.title), _("有一份作废的，会重新打开。"), field="state")
    if row.state == "dropped":
        raise Expected(_("“{title}”已改为不报。").format(title=row.title), _("确需直报的，请另开一件。"), field="state")
    (view,) = whole(act.office, [act.office.store.reads.report(report_id)])
    return row, view
